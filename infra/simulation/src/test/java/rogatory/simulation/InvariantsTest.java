package rogatory.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rogatory.simulation.caselog.CaseLogFiles;
import rogatory.simulation.model.Profile;
import rogatory.simulation.office.OfficeDays;

class InvariantsTest {

    /** The law counts these in days, whatever day that is. */
    private static final Set<String> COUNTED_IN_DAYS = Set.of("PapersDeadlineExpired", "PersonDischarged");

    @TempDir
    private static Path folder;

    private static List<NamedCsvRecord> requests;
    private static List<NamedCsvRecord> events;

    @BeforeAll
    static void generate() {
        Logs.generate(Profile.MID, 3, 11, folder);
        requests = Rows.of(folder.resolve(CaseLogFiles.REQUESTS));
        events = Rows.of(folder.resolve(CaseLogFiles.EVENTS));
    }

    @Test
    void nothing_is_recorded_before_it_happened_or_after_the_last_day() {
        assertThat(requests)
                .allMatch(row -> inOrder(Rows.day(row, "received_on"), Rows.day(row, "recorded_on"), Logs.LAST_DAY));
        assertThat(events)
                .allMatch(row -> inOrder(Rows.day(row, "occurred_on"), Rows.day(row, "recorded_on"), Logs.LAST_DAY));
    }

    @Test
    void rows_stand_in_the_order_in_which_they_were_recorded() {
        assertThat(events.stream().map(row -> Rows.day(row, "recorded_on"))).isSorted();
        assertThat(requests.stream().map(row -> Rows.day(row, "recorded_on"))).isSorted();
    }

    @Test
    void nothing_happens_on_a_weekend_or_a_holiday_but_what_the_law_counts_in_days() {
        var days = new OfficeDays();
        assertThat(events)
                .filteredOn(row -> !COUNTED_IN_DAYS.contains(row.getField("event")))
                .allMatch(row -> days.isWorkingDay(Rows.day(row, "occurred_on")));
        assertThat(requests)
                .filteredOn(row -> !row.getField("ref").matches(".*-P\\d+"))
                .allMatch(row -> days.isWorkingDay(Rows.day(row, "received_on")));
    }

    @Test
    void every_event_belongs_to_a_request_and_every_reference_is_there_once() {
        Set<String> refs = new HashSet<>();
        requests.forEach(row -> refs.add(row.getField("ref")));
        assertThat(refs).hasSameSizeAs(requests);
        assertThat(events).allMatch(row -> refs.contains(row.getField("ref")));
    }

    @Test
    void everything_says_that_it_is_invented() {
        assertThat(requests).allMatch(row -> row.getField("ref").startsWith("SIM-"));
        assertThat(events.stream().map(row -> row.getField("note")))
                .allMatch(
                        note -> note.isEmpty() || note.startsWith("Invented: ") || note.matches("[a-z-]+/ref:SIM-.*"));
    }

    @Test
    void most_is_recorded_on_the_day_and_some_more_than_a_month_later() {
        assertThat(share(false, 0, 0)).isBetween(0.65, 0.75);
        assertThat(share(false, 31, 10_000)).isBetween(0.03, 0.07);
        assertThat(share(true, 0, 0)).isBetween(0.81, 0.89);
    }

    @Test
    void little_comes_in_in_august() {
        long august = requests.stream()
                .filter(row -> row.getField("received_on").contains("-08-"))
                .count();
        long october = requests.stream()
                .filter(row -> row.getField("received_on").contains("-10-"))
                .count();
        assertThat((double) august / october).isLessThan(0.75);
    }

    private static double share(boolean police, long from, long to) {
        long[] late = events.stream()
                .filter(row -> row.getField("ref").matches("SIM-(LEC|SPO).*") == police)
                .mapToLong(row -> Rows.day(row, "recorded_on").toEpochDay()
                        - Rows.day(row, "occurred_on").toEpochDay())
                .toArray();
        return (double) Arrays.stream(late)
                        .filter(days -> days >= from && days <= to)
                        .count()
                / late.length;
    }

    private static boolean inOrder(LocalDate first, LocalDate second, LocalDate third) {
        return !first.isAfter(second) && !second.isAfter(third);
    }
}
