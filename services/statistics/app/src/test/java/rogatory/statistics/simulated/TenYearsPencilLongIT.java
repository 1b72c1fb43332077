package rogatory.statistics.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Period;

/** Ten invented years of a middle-sized authority, reckoned once by the program and once from the rows of the log alone. */
class TenYearsPencilLongIT {

    private static final LocalDate UNTIL = LocalDate.of(2024, 12, 31);
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

    @Test
    void flow_outcomes_and_grounds_of_every_month_and_days_of_every_year_agree_cell_by_cell(@TempDir Path folder) {
        DecidedCaseLog load = DecidedCaseLog.simulated(10, 1, UNTIL, folder);
        List<CaseFacts> cases = PencilTest.cases(load);
        Pencil pencil = load.pencil();

        for (LocalDate from = FIRST; from.isBefore(UNTIL); from = from.plusMonths(1)) {
            var month = new Period(from, from.plusMonths(1).minusDays(1));
            assertThat(PencilTest.lines("T1", cases, month, UNTIL))
                    .as("T1 of %s", month)
                    .containsExactlyElementsOf(pencil.flow(month.from(), month.to()));
            PencilTest.agree(pencil, cases, month, UNTIL);
        }
        for (LocalDate from = FIRST; from.isBefore(UNTIL); from = from.plusYears(1)) {
            var year = new Period(from, from.plusYears(1).minusDays(1));
            assertThat(PencilTest.lines("T5", cases, year, UNTIL))
                    .as("T5 of %s", year)
                    .containsExactlyElementsOf(pencil.durations(year.from(), year.to()));
        }
    }
}
