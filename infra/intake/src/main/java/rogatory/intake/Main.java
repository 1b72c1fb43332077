package rogatory.intake;

import picocli.CommandLine;

/** What {@code infra/import} runs. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** @return the exit code, as the help page lists them */
    public static int run(String... arguments) {
        return new CommandLine(new Import()).execute(arguments);
    }
}
