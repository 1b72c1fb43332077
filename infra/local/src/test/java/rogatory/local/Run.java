package rogatory.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program under test and what it says. */
record Run(Process process, Path said) {

    static Run of(List<String> command) {
        try {
            Path said = Files.createTempFile("rogatory-run-", ".txt");
            said.toFile().deleteOnExit();
            return new Run(
                    new ProcessBuilder(command)
                            .redirectInput(new File("/dev/null"))
                            .redirectErrorStream(true)
                            .redirectOutput(said.toFile())
                            .start(),
                    said);
        } catch (IOException e) {
            throw new AssertionError(command + ": " + e, e);
        }
    }

    /** Its exit code; whoever takes too long is killed and fails the test. */
    int exitCode(int seconds) {
        try {
            if (process.waitFor(seconds, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("not ended after " + seconds + " s; it said:\n" + text());
    }

    String text() {
        try {
            return Files.readString(said);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
