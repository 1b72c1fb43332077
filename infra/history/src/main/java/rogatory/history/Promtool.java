package rogatory.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Prometheus' own tool. */
final class Promtool {

    private static final String NAME = "promtool";

    private Promtool() {}

    /** @return what it says, if it succeeds */
    static String run(String... words) {
        List<String> command = new ArrayList<>(List.of(NAME));
        command.addAll(List.of(words));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = process.inputReader().readAllAsString();
            if (process.waitFor() != 0) {
                throw new BackfillFailure(String.join(" ", command) + " failed: " + said);
            }
            return said;
        } catch (IOException e) {
            throw new BackfillFailure("promtool cannot be started; install it (Debian: apt-get install prometheus)", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackfillFailure("interrupted", e);
        }
    }
}
