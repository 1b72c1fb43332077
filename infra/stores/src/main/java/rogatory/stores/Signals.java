package rogatory.stores;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Signals that Java cannot send: SIGINT lets PostgreSQL stop without waiting for its clients. */
final class Signals {
    private Signals() {}

    static void send(String signal, ProcessHandle process) {
        if (!process.isAlive()) {
            return;
        }
        try {
            Command.run(
                    Path.of("/"), Map.of(), List.of("/bin/sh", "-c", "kill -%s %d".formatted(signal, process.pid())));
        } catch (IOException noShell) {
            process.destroy();
        }
    }
}
