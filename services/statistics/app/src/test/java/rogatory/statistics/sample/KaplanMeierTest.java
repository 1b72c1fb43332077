package rogatory.statistics.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rogatory.statistics.sample.KaplanMeier.Observation;
import rogatory.statistics.sample.KaplanMeier.Step;

/**
 * Weeks in remission of Freireich et al., Blood 21 (1963) 699: the worked example of Cox and Oakes, Analysis of Survival Data
 * (1984), and of most textbooks since.
 */
class KaplanMeierTest {

    private static final KaplanMeier TREATED = new KaplanMeier(
            Stream.concat(came(6, 6, 6, 7, 10, 13, 16, 22, 23), waiting(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35))
                    .toList());
    private static final KaplanMeier PLACEBO =
            new KaplanMeier(came(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23)
                    .toList());

    @Test
    void the_published_shares_and_standard_errors_come_out() {
        assertThat(TREATED.steps()).extracting(Step::days).containsExactly(6L, 7L, 10L, 13L, 16L, 22L, 23L);
        double[] shares = {0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482};
        double[] errors = {0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346};
        for (int i = 0; i < shares.length; i++) {
            assertThat(TREATED.steps().get(i).survival()).isCloseTo(shares[i], within(0.00005));
            assertThat(TREATED.steps().get(i).error()).isCloseTo(errors[i], within(0.00005));
        }
    }

    @Test
    void the_published_medians_come_out_with_their_intervals() {
        assertThat(TREATED.median()).hasValue(23);
        assertThat(TREATED.medianLow()).hasValue(13);
        assertThat(TREATED.medianHigh())
                .as("too few have come for an upper end")
                .isEmpty();
        assertThat(PLACEBO.median()).hasValue(8);
        assertThat(PLACEBO.medianLow()).hasValue(4);
        assertThat(PLACEBO.medianHigh()).hasValue(11);
    }

    @Test
    void while_fewer_than_half_have_come_there_is_no_median() {
        var few = new KaplanMeier(
                List.of(new Observation(5, true), new Observation(9, false), new Observation(9, false)));

        assertThat(few.median()).isEmpty();
        assertThat(new KaplanMeier(List.of()).median()).isEmpty();
    }

    private static Stream<Observation> came(long... days) {
        return LongStream.of(days).mapToObj(day -> new Observation(day, true));
    }

    private static Stream<Observation> waiting(long... days) {
        return LongStream.of(days).mapToObj(day -> new Observation(day, false));
    }
}
