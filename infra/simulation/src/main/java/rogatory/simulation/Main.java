package rogatory.simulation;

import picocli.CommandLine;

/** What {@code infra/simulate} runs. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** @return the exit code, as the help page lists them */
    public static int run(String... arguments) {
        return new CommandLine(new Simulate()).execute(arguments);
    }
}
