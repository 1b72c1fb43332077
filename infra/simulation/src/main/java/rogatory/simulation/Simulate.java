package rogatory.simulation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import rogatory.simulation.caselog.CaseLogFiles;
import rogatory.simulation.model.Line;
import rogatory.simulation.model.Profile;
import rogatory.simulation.report.Figures;
import rogatory.simulation.report.Report;

/** The command: generates, reports, and says what comes next. */
@Command(
        name = "infra/simulate",
        mixinStandardHelpOptions = true,
        version = "Rogatory 0.1.0",
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = {
            "Makes a case log of invented requests, to try the program on and to measure it.",
            "",
            "Nothing in it is real: every reference begins with SIM-, States are given their places by lot, and no person"
                    + " appears. The same profile, years, seed and last day give the same files, byte for byte.",
            "",
            "Writes requests.csv and events.csv (infra/intake/cases/README.md describes them), ground-truth.csv with what"
                    + " is known to be in them, attempts.csv with acts that the law must refuse, and report.html and"
                    + " report.csv, which hold the log against the model."
        },
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {"0:the log is written", "1:the folder cannot be written to", "2:an option is missing or wrong"},
        footerHeading = "%nExample:%n",
        footer = {"  infra/simulate --profile MID --years 2 --seed 1 --out .data/simulated"})
final class Simulate implements Callable<Integer> {

    private static final int WRITTEN = 0;
    private static final int NOT_WRITTEN = 1;
    private static final int MOST_YEARS = 30;

    @Option(
            names = "--profile",
            required = true,
            paramLabel = "PROFILE",
            description = "Whose log: MID and LARGE are central authorities of that size, ACA is an anti-corruption"
                    + " authority. One of: ${COMPLETION-CANDIDATES}.")
    private Profile profile = Profile.MID;

    @Option(
            names = "--years",
            required = true,
            paramLabel = "YEARS",
            description = "How many years the log covers, 1 to 30.")
    private int years = 1;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            defaultValue = "1",
            description = "Any whole number; another one gives another log. ${DEFAULT-VALUE} unless told.")
    private long seed = 1;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "The folder for the files; made if new.")
    private Path out = Path.of("");

    @Option(names = "--until", paramLabel = "DATE", description = "The last day of the log; today unless told.")
    private LocalDate until = LocalDate.now(Clock.systemDefaultZone());

    @Option(names = "--quiet", description = "No progress bar.")
    private boolean quiet;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (years < 1 || years > MOST_YEARS) {
            throw new ParameterException(
                    spec.commandLine(), "--years is " + years + "; 1 to " + MOST_YEARS + " will do");
        }
        PrintWriter err = spec.commandLine().getErr();
        var span = Span.endingOn(until, years);
        Figures figures;
        try (var files = new CaseLogFiles(out);
                var progress = Progress.over(span.days(), quiet)) {
            figures = new Simulation(profile, span, seed, files).run(day -> progress.step());
            Report.write(out, title(), figures);
        } catch (IOException e) {
            err.println("The log could not be written to " + out + ": " + e.getMessage());
            return NOT_WRITTEN;
        }
        tell(figures);
        return WRITTEN;
    }

    private String title() {
        return "Synthetic case log: %s, %d years to %s, seed %d".formatted(profile, years, until, seed);
    }

    private void tell(Figures figures) {
        PrintWriter out = spec.commandLine().getOut();
        for (Line line : Line.values()) {
            out.printf("%-8s %,9d requests %,11d events%n", line, figures.requests(line), figures.events(line));
        }
        if (!figures.leftOut().isEmpty()) {
            out.println("Not planted, as the span has no room for it: " + String.join(", ", figures.leftOut()));
        }
        out.println();
        out.println("Everything in these files is invented. What came out, against the model: "
                + this.out.resolve(Report.PAGE));
        out.println("To load them into a running mesh (infra/up):");
        out.println("  infra/import " + this.out.resolve(CaseLogFiles.REQUESTS) + " "
                + this.out.resolve(CaseLogFiles.EVENTS) + " --history");
        out.flush();
    }
}
