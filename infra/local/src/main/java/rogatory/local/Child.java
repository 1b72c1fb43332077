package rogatory.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A running program of the mesh.
 *
 * @param log where it writes
 */
record Child(String name, Process process, Path log) {

    private static final int STOP_SECONDS = 25;

    static Child start(String name, List<String> command, Path folder, Map<String, String> environment, Path log) {
        var builder = new ProcessBuilder(inOwnSession(command))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            return new Child(name, builder.start(), log);
        } catch (IOException e) {
            throw new MeshFailure(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    /** Ctrl-C then reaches the launcher alone, which stops all in order. {@code setsid} becomes the program: one process. */
    private static List<String> inOwnSession(List<String> command) {
        return Programs.onPath("setsid")
                .map(setsid -> Stream.concat(Stream.of(setsid.toString()), command.stream())
                        .toList())
                .orElse(command);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
    }

    /** Without a chance to tidy up, as a power cut would. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** That it stopped by itself, and its last words. */
    String obituary() {
        return LastWords.of(name, log);
    }
}
