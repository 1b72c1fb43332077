package rogatory.history;

import java.time.Clock;
import picocli.CommandLine;

/** What {@code infra/backfill} runs. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Backfill(Clock.systemUTC())).execute(arguments));
    }
}
