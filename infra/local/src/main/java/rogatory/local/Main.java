package rogatory.local;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import rogatory.stores.StoresFailure;

/** The command behind {@code infra/up}. */
@Command(
        name = "infra/up",
        description = "Starts the whole mesh on this machine and stops it on Ctrl-C. Data are kept.",
        mixinStandardHelpOptions = true,
        version = "Rogatory 0.1",
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {
            "0:stopped as asked, by Ctrl-C or TERM",
            "1:a program of the mesh stopped by itself time and again, or a store did once",
            "2:it could not start"
        },
        footer = {"", "Example: infra/up --demo"})
final class Main implements Callable<Integer> {

    private static final int STOPPED_BY_ITSELF = 1;
    private static final int NOT_STARTED = 2;

    @Option(
            names = "--demo",
            description =
                    "Once the mesh is ready, load the public cases and two invented years of a middle-sized authority.")
    private boolean demo;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where data, logs and unpacked programs are kept (default: infra/.data).")
    private @Nullable Path data;

    @Option(names = "--port", description = "Port of the gateway (default: ${DEFAULT-VALUE}).")
    private int port = Member.GATEWAY.port();

    @Option(names = "--postgres-port", description = "Port of PostgreSQL (default: ${DEFAULT-VALUE}).")
    private int postgresPort = MeshSettings.POSTGRES_PORT;

    @Option(names = "--mongo-port", description = "Port of MongoDB (default: ${DEFAULT-VALUE}).")
    private int mongoPort = MeshSettings.MONGO_PORT;

    @Option(names = "--prometheus-port", description = "Port of Prometheus (default: ${DEFAULT-VALUE}).")
    private int prometheusPort = MeshSettings.PROMETHEUS_PORT;

    @Option(names = "--no-prometheus", description = "Start no Prometheus, even if it is installed.")
    private boolean noPrometheus;

    @Option(
            names = "--free-ports",
            description = "Take free ports for everything, whatever the other options say, and start no Prometheus.")
    private boolean freePorts;

    @Option(names = "--check", description = "Start, wait until all is healthy, say how long it took, and stop.")
    private boolean check;

    public static void main(String[] args) {
        Notices.show();
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public Integer call() {
        Path home = Path.of(System.getProperty("rogatory.home", ""))
                .toAbsolutePath()
                .normalize();
        Path kept = (data == null ? home.resolve("infra/.data") : data)
                .toAbsolutePath()
                .normalize();
        try (DataLock _ = DataLock.take(kept)) {
            return run(settings(home, kept));
        } catch (MeshFailure | StoresFailure e) {
            System.err.println("infra/up: " + e.getMessage());
            return NOT_STARTED;
        }
    }

    private MeshSettings settings(Path home, Path kept) {
        return freePorts
                ? new MeshSettings(home, kept, 0, 0, 0, 0, 0)
                : new MeshSettings(
                        home,
                        kept,
                        ChosenPort.checked(port),
                        1,
                        ChosenPort.checked(postgresPort),
                        ChosenPort.checked(mongoPort),
                        noPrometheus ? 0 : ChosenPort.checked(prometheusPort));
    }

    private int run(MeshSettings settings) {
        long began = System.nanoTime();
        Mesh mesh = Mesh.prepare(settings, System.out::println);
        try (var stop = new StopWhenAsked(mesh)) {
            stop.orFail(mesh::start);
            System.out.printf("Ready after %.1f s%n", (System.nanoTime() - began) / 1e9);
            if (demo) {
                new Demo(settings.home(), settings.data(), mesh.roster().gatewayPort()).load();
            }
            System.out.println(Signpost.of(mesh, settings));
            return check ? 0 : watch(mesh);
        }
    }

    private static int watch(Mesh mesh) {
        Caretaker caretaker = mesh.caretaker();
        while (true) {
            var stopped = caretaker.tend(Instant.now());
            if (stopped.isPresent()) {
                System.err.println("infra/up: " + stopped.get());
                System.err.println("Nothing acknowledged is lost; start again with: infra/up");
                return STOPPED_BY_ITSELF;
            }
            Mesh.pause();
        }
    }
}
