package rogatory.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rogatory.benchmarks.bed.Bed;
import rogatory.benchmarks.measure.Result;
import rogatory.benchmarks.measure.Table;

/** The command behind {@code infra/bench}. */
@Command(
        name = "infra/bench",
        description = {
            "Measures the real parts beside what the bare stores can do in the same minutes, on stores of its own.",
            "",
            "Ratios count, absolute figures do not: see docs/performance.md. Where two runs of the same baseline differ"
                    + " by more than 1.6, it says noisy and judges nothing."
        },
        mixinStandardHelpOptions = true,
        version = "Rogatory 0.1",
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {"0:it ran, whatever the ratios", "1:a bench broke off", "2:it could not start"},
        footer = {"", "Example: infra/bench quick --only Rebuild"})
final class Main implements Callable<Integer> {

    private static final int BROKE_OFF = 1;

    @Parameters(
            paramLabel = "GROUP",
            arity = "0..1",
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}, under five minutes).")
    private Group group = Group.quick;

    @Option(names = "--only", paramLabel = "BENCH", description = "Only these, by the name of their class.")
    private List<String> only = List.of();

    public static void main(String[] arguments) {
        Quiet.please();
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Path home = Path.of(System.getProperty("rogatory.home", "")).toAbsolutePath();
        Records records = Records.in(home.resolve("infra/.data/bench"), group.name());
        List<Result> all = new ArrayList<>();
        boolean whole = true;
        try (Bed bed = Bed.start(home, records.folder(), Main::tell)) {
            for (Bench bench : group.benches()) {
                if (only.isEmpty() || only.contains(bench.getClass().getSimpleName())) {
                    whole &= run(bench, bed, records, all);
                }
            }
        }
        String table = Table.of(all);
        records.keep(table);
        System.out.println();
        System.out.print(table);
        System.out.println("Kept in " + records.folder());
        return whole ? 0 : BROKE_OFF;
    }

    private static boolean run(Bench bench, Bed bed, Records records, List<Result> all) {
        try {
            List<Result> found = bench.run(bed);
            records.keep(found);
            all.addAll(found);
            return true;
        } catch (Exception e) {
            @Nullable String why = e.getMessage();
            System.err.println("infra/bench: " + bench + " broke off: " + (why == null ? e : why));
            return false;
        }
    }

    private static void tell(String what) {
        System.out.println(what);
    }
}
