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

class ParcelsTest {

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
    void every_row_is_dealt_once_and_the_rows_of_a_request_stand_together_in_their_order() {
        var dealt = parcels(3).stream().flatMap(List::stream).toList();

        assertThat(dealt)
                .containsExactlyElementsOf(files.stream().flatMap(List::stream).toList());
    }

    @Test
    void a_parcel_is_full_unless_it_is_the_last() {
        List<List<Entry>> parcels = parcels(5);

        assertThat(parcels.subList(0, parcels.size() - 1))
                .allSatisfy(parcel -> assertThat(parcel).hasSize(5));
        assertThat(parcels.getLast()).hasSizeBetween(1, 5);
    }

    private List<List<Entry>> parcels(int size) {
        var dealer = new Parcels(files, size);
        var parcels = new ArrayList<List<Entry>>();
        for (List<Entry> parcel = dealer.next(); !parcel.isEmpty(); parcel = dealer.next()) {
            parcels.add(parcel);
        }
        return parcels;
    }
}
