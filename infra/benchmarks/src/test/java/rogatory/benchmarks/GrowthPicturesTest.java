package rogatory.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rogatory.benchmarks.measure.Pairs;
import rogatory.benchmarks.measure.Result;
import rogatory.benchmarks.measure.Target;

class GrowthPicturesTest {

    @TempDir
    Path folder;

    @Test
    void a_bench_measured_at_two_sizes_is_a_curve_beside_its_baseline() throws Exception {
        Records records = Records.in(folder, "write");
        records.keep(List.of(append(10_000)));
        assertThat(folder.resolve("growth-rates.svg")).doesNotExist();
        records.keep(List.of(append(100_000)));
        assertThat(Files.readString(folder.resolve("growth-rates.svg")))
                .contains("B1 append, 1 writer<", "B1 append, 1 writer, baseline<", "Rates while the log grows");
        assertThat(folder.resolve("growth-times.svg")).doesNotExist();
    }

    @Test
    void the_name_of_a_curve_leaves_its_size_out() {
        assertThat(named("replay and decode, 10,000 events")).isEqualTo("B1 replay and decode");
        assertThat(named("docket page of 50 out of 10,000, p50")).isEqualTo("B1 docket page");
        assertThat(named("load a file of 10 events out of 1,000 files, p50")).isEqualTo("B1 load a file");
    }

    private static String named(String what) {
        var pairs = new Pairs(List.of(10.0), List.of(9.0));
        return java.util.Objects.requireNonNull(Result.of("B1", what, "ms", pairs, Target.atLeast(0.5))
                        .grown(1, pairs)
                        .grown())
                .curve();
    }

    private static Result append(long size) {
        var pairs = new Pairs(List.of(10.0), List.of(9.0));
        return Result.of("B1", "append, 1 writer, log of %,d".formatted(size), "ev/s", pairs, Target.atLeast(0.5))
                .grown(size, pairs);
    }
}
