package rogatory.local;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import rogatory.stores.Stores;
import rogatory.stores.StoresSettings;

/** The running mesh. It is stopped in the reverse order of its start; the stores go last. */
final class Mesh implements AutoCloseable {

    private static final long READY_NANOS = 120_000_000_000L;
    private static final long PAUSE_MILLIS = 100;

    private final MeshSettings settings;
    private final Consumer<String> tell;
    private final Stores stores;
    private final List<Member> members;
    private final Map<String, Child> children = new LinkedHashMap<>();
    private final Orphans orphans;
    private final int prometheusPort;

    private Mesh(
            MeshSettings settings, Consumer<String> tell, Stores stores, List<Member> members, int prometheusPort) {
        this.settings = settings;
        this.tell = tell;
        this.stores = stores;
        this.members = members;
        this.prometheusPort = prometheusPort;
        this.orphans = new Orphans(settings.data());
    }

    /** Starts everything and returns when the gateway says that the whole mesh is ready. */
    static Mesh start(MeshSettings settings, Consumer<String> tell) {
        prepareFolders(settings);
        int left = new Orphans(settings.data()).stop();
        if (left > 0) {
            tell.accept("Stopped " + left + " processes that an earlier run had left behind");
        }
        List<Member> members = onFreePorts(settings);
        int prometheus =
                settings.prometheusPort() == 0 || Prometheus.installed().isEmpty()
                        ? 0
                        : Ports.free("Prometheus", settings.prometheusPort(), "--prometheus-port or --no-prometheus");
        tell.accept("Starting PostgreSQL and MongoDB");
        Stores stores = Stores.startOwned(StoresSettings.keptIn(settings.data().resolve("stores"))
                .onPorts(settings.postgresPort(), settings.mongoPort()));
        Mesh mesh = new Mesh(settings, tell, stores, members, prometheus);
        try {
            mesh.startMembers();
            mesh.awaitReady();
            return mesh;
        } catch (RuntimeException e) {
            mesh.close();
            throw e;
        }
    }

    private static void prepareFolders(MeshSettings settings) {
        try {
            Files.createDirectories(settings.logs());
            Files.createDirectories(settings.run());
        } catch (IOException e) {
            throw new MeshFailure(
                    settings.data() + " cannot be written; make it writable or choose another with --data", e);
        }
    }

    private static List<Member> onFreePorts(MeshSettings settings) {
        List<Member> members = new ArrayList<>();
        for (Member service : Member.SERVICES) {
            int port = settings.servicePort() == 0 ? 0 : service.port();
            members.add(service.on(Ports.free("the service " + service.name(), port, "--free-ports")));
        }
        members.add(Member.GATEWAY.on(Ports.free("the gateway", settings.gatewayPort(), "--port")));
        return List.copyOf(members);
    }

    private void startMembers() {
        members.stream().filter(Member::hasStore).forEach(service -> Databases.prepare(service, stores));
        List<CompletableFuture<Unpacked>> prepared = members.stream()
                .map(member -> CompletableFuture.supplyAsync(() -> prepared(member)))
                .toList();
        prepared.forEach(CompletableFuture::join);
        tell.accept("Starting "
                + String.join(", ", members.stream().map(Member::name).toList()));
        members.forEach(this::startMember);
        if (prometheusPort != 0) {
            keep(Prometheus.start(Prometheus.installed().orElseThrow(), settings, members, prometheusPort));
        }
    }

    private Unpacked prepared(Member member) {
        Unpacked unpacked = Unpacked.of(member, settings.home(), settings.run());
        if (!unpacked.isTrained()) {
            tell.accept(
                    "First start of this build of " + member.name() + ": preparing it, so that the next start is fast");
            unpacked.train(
                    environment(member),
                    List.of("--server.port=0"),
                    settings.logs().resolve(member.name() + ".training.log"));
        }
        return unpacked;
    }

    /** Starts one member; for a test that has killed it, again. */
    void startMember(Member member) {
        Unpacked unpacked = Unpacked.of(member, settings.home(), settings.run());
        keep(Child.start(
                member.name(),
                unpacked.command(),
                unpacked.folder(),
                environment(member),
                settings.logs().resolve(member.name() + ".log")));
    }

    private void keep(Child child) {
        children.put(child.name(), child);
        orphans.remember(child);
    }

    private Map<String, String> environment(Member member) {
        Map<String, String> told = new HashMap<>();
        told.put("SERVER_PORT", Integer.toString(member.port()));
        if (member.hasStore()) {
            told.putAll(Databases.environment(member, stores));
        } else {
            told.put("ROGATORY_GATEWAY_PORT", Integer.toString(member.port()));
            Member.SERVICES.forEach(service -> told.put(
                    "ROGATORY_" + service.name().replace('-', '_').toUpperCase(Locale.ROOT) + "_URI",
                    "http://127.0.0.1:" + member(service.name()).port()));
        }
        return told;
    }

    void awaitReady() {
        Health health = new Health(gatewayPort());
        long end = System.nanoTime() + READY_NANOS;
        while (!health.isUp()) {
            stopped().ifPresent(child -> {
                throw new MeshFailure(child.name() + " stopped while starting. The end of " + child.log() + ":\n"
                        + child.lastLines());
            });
            if (System.nanoTime() > end) {
                throw new MeshFailure("the mesh is not ready after two minutes; see the logs in " + settings.logs());
            }
            pause();
        }
    }

    /** A member that should run and does not. */
    Optional<Child> stopped() {
        return children.values().stream().filter(child -> !child.isAlive()).findFirst();
    }

    Member member(String name) {
        return members.stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Child child(String name) {
        return Stream.ofNullable(children.get(name)).findFirst().orElseThrow();
    }

    List<Member> members() {
        return members;
    }

    Stores stores() {
        return stores;
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
    public synchronized void close() {
        List<Child> all = new ArrayList<>(children.values());
        children.clear();
        all.reversed().stream()
                .map(child -> CompletableFuture.runAsync(child::stop))
                .toList()
                .forEach(CompletableFuture::join);
        stores.close();
        orphans.stop();
    }
}
