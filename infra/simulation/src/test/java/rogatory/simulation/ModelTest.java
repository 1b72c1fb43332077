package rogatory.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rogatory.simulation.history.Courses;
import rogatory.simulation.history.Mistakes;
import rogatory.simulation.model.Length;
import rogatory.simulation.model.Line;
import rogatory.simulation.model.Profile;
import rogatory.simulation.model.Segment;
import rogatory.simulation.report.Days;
import rogatory.simulation.report.Figures;
import rogatory.simulation.report.Mended;

/** What comes out is what the model says, as far as chance and working days let it. */
class ModelTest {

    private static final double OF_THE_MEDIAN = 0.15;
    /** Four standard errors of a median, more or less. */
    private static final double CHANCE = 4;

    private static final double DAYS_LOST_TO_WEEKENDS = 1.5;

    @TempDir
    private static Path folder;

    private static Figures figures;

    @BeforeAll
    static void generate() {
        figures = Logs.generate(Profile.LARGE, 1, 5, folder);
    }

    @ParameterizedTest
    @EnumSource(Segment.class)
    void the_median_of_what_takes_time_is_that_of_the_model(Segment segment) {
        Days days = figures.durations(segment);
        double allowed = OF_THE_MEDIAN + CHANCE * segment.spread() / Math.sqrt(days.size());
        assertThat(days.size()).isPositive();
        assertThat((double) days.quantile(0.5))
                .isCloseTo(segment.median(), Offset.offset(allowed * segment.median() + DAYS_LOST_TO_WEEKENDS));
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void as_many_come_as_the_model_says(Line line) {
        double expected = figures.expected(line, 0);
        assertThat((double) figures.requests(line, 0))
                .isCloseTo(expected, Offset.offset(0.16 * expected + 3 * Math.sqrt(expected)));
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void a_file_has_about_as_many_events_as_the_model_says_and_a_few_have_many(Line line) {
        Days lengths = figures.lengths(line);
        Length.of(line).ifPresent(length -> {
            assertThat(lengths.mean()).isCloseTo(length.mean(), Percentage.withPercentage(35));
            assertThat((double) lengths.quantile(0.95))
                    .isBetween(0.4 * length.ninetyFifth(), 1.3 * length.ninetyFifth());
        });
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void as_much_was_entered_wrongly_as_the_model_says(Line line) {
        Mended mended = figures.mended(line);
        Mistakes.Shares shares = Mistakes.Shares.of(line);
        double chance = CHANCE / Math.sqrt(mended.rows());
        assertThat(mended.voided())
                .isCloseTo(
                        shares.voided(), Offset.offset(0.15 * shares.voided() + chance * Math.sqrt(shares.voided())));
        assertThat(mended.corrected())
                .isCloseTo(
                        shares.corrected(),
                        Offset.offset(0.15 * shares.corrected() + chance * Math.sqrt(shares.corrected())));
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void they_end_as_often_in_each_way_as_the_model_says(Line line) {
        int all = figures.requests(line);
        for (String ending : Courses.endings(line).things()) {
            double share = Courses.endings(line).share(ending);
            assertThat((double) figures.endings(line, ending) / all)
                    .as(ending)
                    .isCloseTo(share, Offset.offset(0.015 + 4 * Math.sqrt(share * (1 - share) / all)));
        }
    }
}
