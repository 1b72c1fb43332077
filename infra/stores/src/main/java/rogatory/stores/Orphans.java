package rogatory.stores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Servers left behind on our data folder by a JVM that was killed; known by their command line, never by a pid file. */
final class Orphans {
    private static final long PATIENCE_SECONDS = 60;

    private Orphans() {}

    /** To be called under the folder's lock: then nobody alive owns such a server. */
    static void stop(String program, Path data, String signal) {
        ProcessHandle.allProcesses()
                .filter(process -> serves(process.pid(), program, data))
                .forEach(process -> {
                    Signals.send(signal, process);
                    process.onExit()
                            .completeOnTimeout(process, PATIENCE_SECONDS, TimeUnit.SECONDS)
                            .join();
                    process.destroyForcibly();
                });
    }

    static boolean serves(long pid, String program, Path data) {
        try {
            String line = Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"));
            List<String> words = List.of(line.split("\0"));
            return Path.of(words.getFirst()).endsWith(program) && words.contains(data.toString());
        } catch (IOException | RuntimeException foreignOrGone) {
            return false;
        }
    }
}
