package rogatory.history;

import java.time.Clock;
import picocli.CommandLine;

/** What {@code infra/backfill} runs. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(Clock.systemUTC(), arguments));
    }

    /** @return the exit code, as the help page lists them */
    static int run(Clock clock, String... arguments) {
        return new CommandLine(new Backfill(clock))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }
}
