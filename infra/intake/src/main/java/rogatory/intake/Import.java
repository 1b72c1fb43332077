package rogatory.intake;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rogatory.intake.caselog.CaseLog;
import rogatory.intake.delivery.Delivery;
import rogatory.intake.delivery.Tally;
import rogatory.vocabulary.CodeLists;
import rogatory.vocabulary.UnusableCodes;

/** The command: reads, checks, sends, reports. */
@Command(
        name = "infra/import",
        mixinStandardHelpOptions = true,
        version = "Rogatory 0.1.0",
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = {
            "Loads a case log, two CSV files, through the gateway.",
            "",
            "Both files are checked whole before anything is sent; infra/intake/cases/README.md describes them."
                    + " Running it again with the same files is safe: what is on record already is not recorded twice."
        },
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {
            "0:every row is on record",
            "1:some rows were refused or not sent; the report names each",
            "2:nothing was sent: the files have faults, or the gateway is not reachable"
        },
        footerHeading = "%nExample:%n",
        footer = {"  cd infra/intake/cases; ../../import public-requests.csv public-events.csv --keep-going"})
final class Import implements Callable<Integer> {

    static final int ALL_IN = 0;
    static final int SOME_REFUSED = 1;
    static final int NOTHING_SENT = 2;

    @Parameters(index = "0", paramLabel = "REQUESTS.csv", description = "A row a request.")
    private Path requests = Path.of("");

    @Parameters(index = "1", paramLabel = "EVENTS.csv", description = "A row an event, in the order of the log.")
    private Path events = Path.of("");

    @Option(
            names = "--history",
            description = "Keep the column recorded_on as the time of record; otherwise it is the time of loading.")
    private boolean history;

    @Option(
            names = "--keep-going",
            description = "Leave out rows with faults, and go on after a row is refused. A request row that is left out"
                    + " takes its event rows with it. Without it, files with faults are not sent, and the first"
                    + " refused row ends the run; what was recorded stays.")
    private boolean keepGoing;

    @Option(
            names = "--gateway",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8080",
            description = "Where the gateway is; ${DEFAULT-VALUE} unless told.")
    private URI gateway = URI.create("http://127.0.0.1:8080");

    @Option(
            names = "--codes",
            paramLabel = "FOLDER",
            defaultValue = "${env:ROGATORY_CODES_FOLDER:-}",
            description = "The authority's own codes, as the services have them (docs/codes.md);"
                    + " $$ROGATORY_CODES_FOLDER unless told.")
    private String codes = "";

    @Option(names = "--quiet", description = "No progress bar and no notes, only the report.")
    private boolean quiet;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try {
            CodeLists.extend(codes);
        } catch (UnusableCodes e) {
            err.println(e.getMessage());
            return NOTHING_SENT;
        }
        var log = CaseLog.read(requests, events, history, LocalDate.now(Clock.systemDefaultZone()));
        if (log.recordedOnSeen() && !history && !quiet) {
            err.println("Note: the column recorded_on is ignored; --history keeps it.");
        }
        var faults = new Faults(log.problems());
        if (faults.forbid(keepGoing)) {
            faults.print(err);
            return NOTHING_SENT;
        }
        var tally = new Tally();
        faults.refusals().forEach(tally::refused);
        int leftOut = tally.refusals().size();
        try (var progress = Progress.over(log.rows(), quiet)) {
            new Delivery(gateway, history, keepGoing, progress::step, tally).send(log.files());
        }
        return Report.print(tally, leftOut, out, err);
    }
}
