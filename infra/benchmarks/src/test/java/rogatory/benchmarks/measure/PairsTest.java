package rogatory.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairsTest {

    @Test
    void baseline_and_ours_run_in_turn() throws Exception {
        List<String> order = new ArrayList<>();
        Pairs.of(
                2,
                () -> {
                    order.add("baseline");
                    return 1;
                },
                () -> {
                    order.add("ours");
                    return 1;
                });
        assertThat(order).containsExactly("baseline", "ours", "baseline", "ours");
    }

    @Test
    void the_ratio_is_the_median_of_the_pairs_not_of_the_sides() {
        var pairs = new Pairs(List.of(10.0, 14.0, 11.0), List.of(9.0, 7.0, 11.0));
        assertThat(pairs.ratios()).containsExactly(0.5, 0.9, 1.0);
        assertThat(pairs.ratio()).isEqualTo(0.9);
    }

    @Test
    void nothing_is_judged_where_the_baseline_alone_moved_by_more_than_the_limit() {
        var noisy = new Pairs(List.of(10.0, 17.0), List.of(20.0, 34.0));
        assertThat(Result.of("B0", "a bench", "ev/s", noisy, Target.atLeast(0.5))
                        .verdict())
                .isEqualTo("noisy");
        var calm = new Pairs(List.of(10.0, 15.0), List.of(20.0, 34.0));
        assertThat(Result.of("B0", "a bench", "ev/s", calm, Target.atLeast(0.5)).verdict())
                .isEqualTo("met");
        assertThat(Result.of("B0", "a bench", "ev/s", calm, Target.atMost(1.9)).verdict())
                .isEqualTo("not met");
    }

    @Test
    void the_table_has_a_line_a_result_and_says_what_is_not_built() {
        assertThat(Table.of(List.of(Result.notBuilt("B13", "audit"))).lines())
                .hasSize(3)
                .last()
                .asString()
                .startsWith("| B13 | audit | -")
                .contains("not built yet");
    }
}
