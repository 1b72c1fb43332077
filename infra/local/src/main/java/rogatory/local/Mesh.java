package rogatory.local;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rogatory.stores.Stores;
import rogatory.stores.StoresSettings;

/** The running mesh. It is stopped in the reverse order of its start; the stores go last. */
final class Mesh implements AutoCloseable {

    private static final long PAUSE_MILLIS = 100;

    private final MeshSettings settings;
    private final Consumer<String> tell;
    private final Roster roster;
    private final Children children;
    private @Nullable Stores stores;

    private Mesh(MeshSettings settings, Consumer<String> tell, Orphans orphans) {
        this.settings = settings;
        this.tell = tell;
        this.roster = Roster.of(settings);
        this.children = new Children(orphans);
    }

    /** Stops what an earlier run left behind and finds out what would keep this one from starting. */
    static Mesh prepare(MeshSettings settings, Consumer<String> tell) {
        try {
            Files.createDirectories(settings.logs());
            Files.createDirectories(settings.run());
        } catch (IOException e) {
            throw MeshFailure.unwritable(settings.data(), e);
        }
        var orphans = new Orphans(settings.data());
        int left = orphans.stop();
        if (left > 0) {
            tell.accept("Stopped " + left + " processes that an earlier run had left behind");
        }
        return new Mesh(settings, tell, orphans);
    }

    /** Starts everything and returns when the gateway says that the whole mesh is ready. */
    static Mesh start(MeshSettings settings, Consumer<String> tell) {
        Mesh mesh = prepare(settings, tell);
        mesh.start();
        return mesh;
    }

    /** As the other, for a mesh that can be closed meanwhile. */
    void start() {
        try {
            startStores();
            startMembers();
            awaitReady();
        } catch (RuntimeException e) {
            close();
            throw e instanceof CompletionException && e.getCause() instanceof MeshFailure failure ? failure : e;
        }
    }

    private synchronized void startStores() {
        children.refuseWhenStopping();
        tell.accept("Starting PostgreSQL and MongoDB");
        stores = Stores.startOwned(StoresSettings.keptIn(settings.data().resolve("stores"))
                .onPorts(settings.postgresPort(), settings.mongoPort()));
    }

    private void startMembers() {
        roster.services().forEach(service -> Databases.prepare(service, stores()));
        var preparation = new Preparation(settings, children, tell);
        roster.members().stream()
                .map(member -> CompletableFuture.runAsync(
                        () -> preparation.prepare(member, roster.environment(member, stores()))))
                .toList()
                .forEach(CompletableFuture::join);
        tell.accept("Starting " + roster.members().stream().map(Member::name).collect(Collectors.joining(", ")));
        roster.members().forEach(this::startMember);
        if (roster.prometheusPort() != 0) {
            children.start(() -> Prometheus.start(settings, roster));
        }
    }

    /** Starts one member; for a test that has killed it, again. */
    void startMember(Member member) {
        Unpacked unpacked = Unpacked.of(member, settings.home(), settings.run());
        children.start(() -> Child.start(
                member.name(),
                unpacked.command(),
                unpacked.folder(),
                roster.environment(member, stores()),
                settings.logs().resolve(member.name() + ".log")));
    }

    void awaitReady() {
        new Readiness(new Health(roster.gatewayPort()), children, settings.logs()).await();
    }

    /** Who looks after it from now on. */
    Caretaker caretaker() {
        return new Caretaker(children, stores(), settings.data(), tell);
    }

    Roster roster() {
        return roster;
    }

    Child child(String name) {
        return children.named(name);
    }

    Stores stores() {
        return Objects.requireNonNull(stores, "the stores are not started yet");
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
        children.stop();
        closeStores();
    }

    /** Waits for stores that are just starting, so that none is left behind. */
    private synchronized void closeStores() {
        if (stores != null) {
            stores.close();
        }
        children.forgetOrphans();
    }
}
