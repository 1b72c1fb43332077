package rogatory.statistics.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Period;

/** The tables say what a reckoning says that looks at the rows of the case log alone. */
class LedgerTest {

    @Test
    void of_the_public_cases_every_month_agrees_cell_by_cell() {
        CaseLog log = CaseLog.read(
                Path.of("../../../infra/intake/cases/public-requests.csv"),
                Path.of("../../../infra/intake/cases/public-events.csv"));

        agree(log, LocalDate.of(1986, 1, 1), LocalDate.of(2013, 12, 31), 1);
        agree(log, LocalDate.of(1986, 1, 1), LocalDate.of(2013, 12, 31), 12);
        agree(log, LocalDate.of(1986, 1, 1), LocalDate.of(2013, 12, 31), 12 * 28);
    }

    @Test
    void of_a_generated_log_every_month_agrees_cell_by_cell() {
        CaseLog log = generated(new Random(7), 60);

        assertThat(log.events())
                .extracting(row -> row.get(3))
                .contains("RequestReopened", "RequestRefused", "ItemRefused");
        agree(log, LocalDate.of(2020, 1, 1), LocalDate.of(2021, 12, 31), 1);
        agree(log, LocalDate.of(2020, 1, 1), LocalDate.of(2021, 12, 31), 6);
    }

    private static void agree(CaseLog log, LocalDate first, LocalDate last, int months) {
        List<CaseFacts> cases = log.cases();
        var ledger = new Ledger(log);
        for (LocalDate from = first; from.isBefore(last); from = from.plusMonths(months)) {
            LocalDate to = from.plusMonths(months).minusDays(1);
            var period = new Period(from, to);
            assertThat(Filling.lines("T1", cases, period))
                    .as("T1 of %s", period)
                    .isEqualTo(ledger.flow(from, to));
            assertThat(Filling.lines("T2", cases, period))
                    .as("T2 of %s", period)
                    .isEqualTo(ledger.outcomes(from, to));
            assertThat(Filling.lines("T3", cases, period))
                    .as("T3 of %s", period)
                    .isEqualTo(ledger.grounds(from, to));
        }
    }

    /** Requests of two items: executed, in part, refused, returned and reopened, or still open. */
    private static CaseLog generated(Random random, int count) {
        List<List<String>> requests = new ArrayList<>();
        List<List<String>> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String ref = "G-" + i;
            LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(400));
            requests.add(List.of(
                    ref,
                    "MLA",
                    "INCOMING",
                    "CH",
                    day.toString(),
                    "DAY",
                    "CA_DIRECT",
                    "WRITTEN_PAPER",
                    "en",
                    "U1",
                    "CRIMINAL",
                    "U17*",
                    "DOMESTIC_LAW:RELIED_ON",
                    "M-EVID-46_3a;M-SERV-46_3b",
                    ""));
            for (int round = random.nextInt(3); round > 0; round--) {
                day = logged(events, ref, day, random, "RequestReturned", "", "R-LANGUAGE");
                day = logged(events, ref, day, random, "RequestReopened", "", "LATE_REPLY");
            }
            day = logged(events, ref, day, random, "RequestAcknowledged", "", "");
            switch (random.nextInt(4)) {
                case 0 -> logged(events, ref, day, random, "RequestRefused", "", "M-DUAL-46_9b");
                case 1 -> {
                    day = logged(events, ref, day, random, "AssistanceGranted", "1;2", "");
                    day = logged(events, ref, day, random, "ExecutionStarted", "", "");
                    day = logged(events, ref, day, random, "ItemExecuted", "1;2", "");
                    logged(events, ref, day, random, "RequestClosed", "", "");
                }
                case 2 -> {
                    day = logged(events, ref, day, random, "AssistanceGranted", "1", "");
                    day = logged(events, ref, day, random, "ItemRefused", "2", "M-DUAL-46_9b");
                    day = logged(events, ref, day, random, "ExecutionStarted", "", "");
                    day = logged(events, ref, day, random, "ItemExecuted", "1", "");
                    logged(events, ref, day, random, "RequestClosed", "", "");
                }
                default -> logged(events, ref, day, random, "AssistanceGranted", "1;2", "");
            }
        }
        return new CaseLog(requests, events);
    }

    private static LocalDate logged(
            List<List<String>> events,
            String ref,
            LocalDate after,
            Random random,
            String event,
            String items,
            String codes) {
        LocalDate on = after.plusDays(random.nextInt(40));
        events.add(List.of(ref, on.toString(), "DAY", event, items, codes));
        return on;
    }
}
