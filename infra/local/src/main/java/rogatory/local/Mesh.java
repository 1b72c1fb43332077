package rogatory.local;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rogatory.stores.Stores;
import rogatory.stores.StoresSettings;

/**
 * The mesh of one data folder: started once, stopped in the reverse order, the stores last. It may be closed from another
 * thread at any moment, even while it starts: the start then ends with a {@link MeshFailure}, and nothing is left.
 */
final class Mesh implements AutoCloseable {

    private static final long READY_NANOS = 120_000_000_000L;
    private static final long PAUSE_MILLIS = 100;

    private final MeshSettings settings;
    private final Consumer<String> tell;
    private final Children children;
    private @Nullable Stores stores;
    private List<Member> members = List.of();
    private int prometheusPort;

    Mesh(MeshSettings settings, Consumer<String> tell) {
        this.settings = settings;
        this.tell = tell;
        this.children = new Children(settings, tell);
    }

    /** Starts everything and returns when the gateway says that the whole mesh is ready. */
    static Mesh start(MeshSettings settings, Consumer<String> tell) {
        Mesh mesh = new Mesh(settings, tell);
        mesh.start();
        return mesh;
    }

    void start() {
        try {
            startStores();
            members.stream().filter(Member::hasStore).forEach(service -> Databases.prepare(service, stores()));
            children.prepare(members, this::environment);
            startMembers();
            awaitReady();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private synchronized void startStores() {
        children.goOn();
        settings.makeFolders();
        int left = children.stopLeftBehind();
        if (left > 0) {
            tell.accept("Stopped " + left + " processes that an earlier run had left behind");
        }
        members = Member.onFreePorts(settings);
        prometheusPort = Prometheus.port(settings);
        tell.accept("Starting PostgreSQL and MongoDB");
        stores = Stores.startOwned(
                StoresSettings.keptIn(settings.storesFolder()).onPorts(settings.postgresPort(), settings.mongoPort()));
    }

    private void startMembers() {
        tell.accept("Starting "
                + String.join(", ", members.stream().map(Member::name).toList()));
        members.forEach(this::startMember);
        if (prometheusPort != 0) {
            children.keep(
                    () -> Prometheus.start(Prometheus.installed().orElseThrow(), settings, members, prometheusPort));
        }
    }

    /** Starts one member; for a test that has killed it, again. */
    void startMember(Member member) {
        children.start(member, environment(member));
    }

    private Map<String, String> environment(Member member) {
        return Told.to(member, members, stores());
    }

    void awaitReady() {
        Health health = new Health(gatewayPort());
        long end = System.nanoTime() + READY_NANOS;
        while (!health.isUp()) {
            children.goOn();
            stopped().ifPresent(child -> {
                throw new MeshFailure(child.obituary());
            });
            if (System.nanoTime() > end) {
                throw new MeshFailure("the mesh is not ready after two minutes; see the logs in " + settings.logs());
            }
            pause();
        }
    }

    /** A child process that should run and does not. */
    Optional<Child> stopped() {
        return children.stopped();
    }

    /** What of the whole mesh, stores included, stopped without being asked, and its last words. */
    Optional<String> stoppedByItself() {
        return stopped().map(Child::obituary).or(() -> KeptStores.stopped(stores(), settings.storesFolder()));
    }

    /** From the moment somebody has asked it to stop. */
    boolean isClosing() {
        return children.isClosing();
    }

    Member member(String name) {
        return members.stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Child child(String name) {
        return children.named(name);
    }

    List<Member> members() {
        return members;
    }

    Stores stores() {
        return Objects.requireNonNull(stores, "the stores have not been started");
    }

    int gatewayPort() {
        return member(Member.GATEWAY.name()).port();
    }

    /** 0 where none runs. */
    int prometheusPort() {
        return prometheusPort;
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MeshFailure("interrupted", e);
        }
    }

    @Override
    public void close() {
        children.close();
        closeStores();
    }

    private synchronized void closeStores() {
        if (stores != null) {
            stores.close();
        }
    }
}
