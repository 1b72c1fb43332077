package rogatory.intake.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rogatory.intake.caselog.CaseLog;
import rogatory.intake.caselog.Entry;

class RoundsTest {

    private List<List<Entry>> files = List.of();

    @BeforeEach
    void readThePublicCases() {
        files = CaseLog.read(
                        Path.of("cases/public-requests.csv"),
                        Path.of("cases/public-events.csv"),
                        false,
                        LocalDate.of(2026, 11, 23))
                .files();
    }

    @Test
    void every_row_is_dealt_once_and_each_file_keeps_its_order() {
        var dealt = parcels(3).stream().flatMap(List::stream).toList();

        assertThat(dealt)
                .containsExactlyInAnyOrderElementsOf(
                        files.stream().flatMap(List::stream).toList());
        for (List<Entry> file : files) {
            assertThat(dealt).containsSubsequence(file);
        }
    }

    @Test
    void a_parcel_holds_at_most_one_row_of_a_request() {
        assertThat(parcels(5)).allSatisfy(parcel -> {
            assertThat(parcel).hasSizeLessThanOrEqualTo(5);
            assertThat(parcel).extracting(Entry::ref).doesNotHaveDuplicates();
        });
    }

    private List<List<Entry>> parcels(int size) {
        var rounds = new Rounds(files, size);
        var parcels = new ArrayList<List<Entry>>();
        for (List<Entry> parcel = rounds.next(); !parcel.isEmpty(); parcel = rounds.next()) {
            parcels.add(parcel);
        }
        return parcels;
    }
}
