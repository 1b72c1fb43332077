package rogatory.benchmarks.bed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import rogatory.stores.Ports;

/** A program of the mesh in a process of its own, on a free port of the loopback. */
public final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int LOOK_AGAIN_MS = 20;
    private static final int STOP_SECONDS = 20;
    private static final double KILO = 1024;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** The flags a server would run with; the mesh of infra/up saves start-up time instead. */
    public static final List<String> SERVER = List.of("-XX:+UseSerialGC", "-Xmx768m", "-Xss512k");

    private final Process process;
    private final int port;
    private final double secondsToReady;

    private Program(Process process, int port, double secondsToReady) {
        this.process = process;
        this.port = port;
        this.secondsToReady = secondsToReady;
    }

    /** Starts a jar and returns when it says that it is ready. */
    public static Program start(
            Path jar, List<String> flags, List<String> arguments, Map<String, String> environment, Path log)
            throws Exception {
        int port = Ports.free();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        String recording = System.getProperty("rogatory.bench.recording");
        if (recording != null) {
            command.add("-XX:StartFlightRecording=settings=profile,filename=" + recording);
        }
        command.addAll(List.of("-Daxoniq.update-checker.disabled=true", "-jar", jar.toString()));
        command.add("--server.port=" + port);
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        long began = System.nanoTime();
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        awaitReady(process, port, log);
        return new Program(process, port, (System.nanoTime() - began) / 1e9);
    }

    private static void awaitReady(Process process, int port, Path log) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        var health = URI.create("http://127.0.0.1:" + port + "/actuator/health");
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (HTTP.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                                .statusCode()
                        < 600) {
                    return;
                }
            } catch (IOException notYet) {
                // It does not listen yet.
            }
            Thread.sleep(LOOK_AGAIN_MS);
        }
        process.destroyForcibly();
        throw new IllegalStateException("a program did not become ready; see " + log);
    }

    public int port() {
        return port;
    }

    public double secondsToReady() {
        return secondsToReady;
    }

    public double cpuSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    /** What the process holds of the machine's memory now. */
    public double residentMegabytes() throws IOException {
        return residentMegabytes(process.toHandle());
    }

    /** What a process holds of the machine's memory now, as Linux counts it. */
    public static double residentMegabytes(ProcessHandle process) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KILO)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Linux tells no resident memory of this process"));
    }

    /** As a power cut would: it gets no chance to end anything. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
