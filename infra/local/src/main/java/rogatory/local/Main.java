package rogatory.local;

import java.nio.file.Path;
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
        footer = {
            "",
            "Exit code: 0 stopped as asked, 1 a program of the mesh stopped by itself, 2 it could not start.",
            "Example: infra/up --demo"
        })
final class Main implements Callable<Integer> {

    private static final int NOT_STARTED = 2;

    @Option(names = "--demo", description = "Load the public cases once the mesh is ready.")
    private boolean demo;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where data, logs and unpacked programs are kept (default: infra/.data).")
    private @Nullable Path data;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Port of the gateway (default: ${DEFAULT-VALUE}; 0, here and below: any free one).")
    private int port = Member.GATEWAY.port();

    @Option(
            names = "--postgres-port",
            paramLabel = "PORT",
            description = "Port of PostgreSQL (default: ${DEFAULT-VALUE}).")
    private int postgresPort = MeshSettings.POSTGRES_PORT;

    @Option(names = "--mongo-port", paramLabel = "PORT", description = "Port of MongoDB (default: ${DEFAULT-VALUE}).")
    private int mongoPort = MeshSettings.MONGO_PORT;

    @Option(
            names = "--prometheus-port",
            paramLabel = "PORT",
            description = "Port of Prometheus, if it is installed (default: ${DEFAULT-VALUE}; 0 starts none).")
    private int prometheusPort = MeshSettings.PROMETHEUS_PORT;

    @Option(names = "--no-prometheus", description = "Start no Prometheus, even if it is installed.")
    private boolean noPrometheus;

    @Option(names = "--free-ports", description = "Take free ports for everything, whatever the port options say.")
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
        try (var _ = DataFolder.take(kept)) {
            return new Foreground(settings(home, kept), demo, check).run();
        } catch (MeshFailure | StoresFailure e) {
            System.err.println("infra/up: " + e.getMessage());
            return NOT_STARTED;
        }
    }

    private MeshSettings settings(Path home, Path kept) {
        if (freePorts) {
            int prometheus = noPrometheus ? 0 : Ports.free("Prometheus", 0, "--no-prometheus");
            return new MeshSettings(home, kept, 0, 0, 0, 0, prometheus);
        }
        return new MeshSettings(
                home,
                kept,
                Ports.checked(port),
                1,
                Ports.checked(postgresPort),
                Ports.checked(mongoPort),
                noPrometheus ? 0 : Ports.checked(prometheusPort));
    }
}
