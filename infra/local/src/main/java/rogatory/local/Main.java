package rogatory.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import java.util.logging.LogManager;
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

    private static final int STOPPED_BY_ITSELF = 1;
    private static final int NOT_STARTED = 2;

    @Option(names = "--demo", description = "Load the public cases once the mesh is ready.")
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

    @Option(names = "--free-ports", description = "Take free ports for everything, whatever the other options say.")
    private boolean freePorts;

    @Option(names = "--check", description = "Start, wait until all is healthy, say how long it took, and stop.")
    private boolean check;

    public static void main(String[] args) {
        // The stores' driver would talk to the terminal; what matters is said by us.
        LogManager.getLogManager().reset();
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
        try (FileChannel _ = lock(kept)) {
            return run(settings(home, kept));
        } catch (MeshFailure | StoresFailure e) {
            System.err.println("infra/up: " + e.getMessage());
            return NOT_STARTED;
        } catch (IOException e) {
            System.err.println("infra/up: " + kept + " cannot be used: " + e.getMessage());
            return NOT_STARTED;
        }
    }

    private MeshSettings settings(Path home, Path kept) {
        return freePorts
                ? new MeshSettings(home, kept, 0, 0, 0, 0, 0)
                : new MeshSettings(home, kept, port, 1, postgresPort, mongoPort, noPrometheus ? 0 : prometheusPort);
    }

    private static FileChannel lock(Path data) throws IOException {
        Files.createDirectories(data);
        FileChannel channel =
                FileChannel.open(data.resolve("mesh.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // said below
        }
        channel.close();
        throw new MeshFailure("another infra/up runs on " + data
                + "; stop that one, or give this one its own --data and --free-ports");
    }

    private int run(MeshSettings settings) {
        long began = System.nanoTime();
        Mesh mesh = Mesh.start(settings, System.out::println);
        Thread hook = new Thread(() -> {
            System.out.println("\nStopping");
            mesh.close();
        });
        Runtime.getRuntime().addShutdownHook(hook);
        System.out.printf("Ready after %.1f s%n", (System.nanoTime() - began) / 1e9);
        if (demo) {
            Demo.load(settings.home(), mesh.gatewayPort());
        }
        System.out.println(Signpost.of(mesh, settings));
        return check ? 0 : watch(mesh);
    }

    private static int watch(Mesh mesh) {
        while (true) {
            var stopped = mesh.stopped();
            if (stopped.isPresent()) {
                Child child = stopped.get();
                System.err.println("infra/up: " + child.name() + " stopped by itself. The end of " + child.log() + ":\n"
                        + child.lastLines());
                System.err.println("Nothing acknowledged is lost; start again with: infra/up");
                return STOPPED_BY_ITSELF;
            }
            Mesh.pause();
        }
    }
}
