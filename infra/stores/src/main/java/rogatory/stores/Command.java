package rogatory.stores;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A short program run to its end: its exit status and all it said. */
record Command(int exit, String output) {

    static Command run(Path folder, Map<String, String> environment, List<String> words) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (var said = process.getInputStream()) {
            String output = new String(said.readAllBytes(), StandardCharsets.UTF_8).strip();
            return new Command(process.waitFor(), output);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while running " + words.getFirst(), e);
        }
    }

    boolean succeeded() {
        return exit == 0;
    }
}
