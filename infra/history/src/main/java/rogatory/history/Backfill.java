package rogatory.history;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command: asks statistics year by year, and has promtool make blocks of the answers. */
@Command(
        name = "infra/backfill",
        mixinStandardHelpOptions = true,
        version = "Rogatory 0.1.0",
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = {
            "Gives Prometheus the years before its first scrape, so that they show in Grafana.",
            "",
            "Asks statistics for its figures as of the end of each month (or week, or day) and loads them into the data"
                    + " folder of Prometheus with promtool. A running Prometheus finds them within two minutes. It must"
                    + " keep them: start it with --storage.tsdb.retention.time=50y, as infra/up does.",
            "",
            "Run it once, after a first import. What was loaded does not change when the record does; --again puts the"
                    + " same days in anew."
        },
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {"0:the years are loaded", "1:it could not be done, or not whole", "2:an option is wrong"},
        footerHeading = "%nExample:%n",
        footer = {"  infra/backfill --from 2015-01-01"})
final class Backfill implements Callable<Integer> {

    /* Younger samples may be in the part that Prometheus still writes to. */
    private static final Duration LEFT_TO_SCRAPES = Duration.ofHours(3);
    private static final int YEARS = 10;
    private static final int NOT_DONE = 1;

    private final Clock clock;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "First day; the first of January ten years ago unless told.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Last day; yesterday unless told.")
    private @Nullable LocalDate to;

    @Option(
            names = "--step",
            paramLabel = "STEP",
            description = "One of: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told.")
    private Step step = Step.MONTH;

    @Option(
            names = "--statistics",
            paramLabel = "URL",
            description =
                    "Where statistics is; ${DEFAULT-VALUE} unless told. Not the gateway: an answer may take a minute.")
    private String statistics = "http://127.0.0.1:8104";

    @Option(
            names = "--prometheus-data",
            paramLabel = "DIR",
            description = "The data folder of Prometheus; that of infra/up unless told.")
    private Path data = Path.of(System.getProperty("rogatory.home", ""), "infra/.data/prometheus/data");

    @Option(
            names = "--again",
            description =
                    "Take out all that was backfilled of these calendar years before, and put in what is asked for now.")
    private boolean again;

    Backfill(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        LocalDate last = to == null ? today.minusDays(1) : to;
        LocalDate first = from == null ? LocalDate.of(last.getYear() - YEARS, 1, 1) : from;
        if (first.isAfter(last) || !last.isBefore(today)) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--from " + first + " --to " + last
                            + ": the first day must not be after the last, and the last must be over");
        }
        try {
            load(Year.all(first, last));
            return 0;
        } catch (BackfillFailure e) {
            System.err.println("infra/backfill: " + e.getMessage());
            return NOT_DONE;
        }
    }

    private void load(List<Year> years) {
        Blocks blocks = Blocks.in(data);
        List<String> before = blocks.before(years, again);
        Instant end = clock.instant().minus(LEFT_TO_SCRAPES);
        try (Answers answers = Answers.of(years, new Source(statistics, step), end)) {
            if (answers.samples() == 0) {
                throw new BackfillFailure(
                        "there was nothing on record by then; give an earlier --from or a later --to");
            }
            blocks.takeOut(before);
            answers.load(blocks);
            System.out.println("Loaded " + answers.samples() + " samples; Prometheus shows them within two minutes");
        }
    }
}
