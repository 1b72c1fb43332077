package rogatory.extradition.write.arrest;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.extradition.Acts.*;

import org.junit.jupiter.api.Test;
import rogatory.extradition.request.ExtraditionOutcome;
import rogatory.extradition.request.ExtraditionState;

class ArrestTest {

    @Test
    void nobody_is_arrested_on_a_request_before_the_authority_to_proceed() {
        underReview().when(arrest(DAY)).notLegalNow();
        assertThat(file(locating().after(arrest(DAY))).state()).isEqualTo(ExtraditionState.ARRESTED);
    }

    @Test
    void bail_ends_custody_but_not_the_arrest() {
        var bailed = locating().after(arrest(DAY), bail(DAY.plusDays(5), true), bail(DAY.plusDays(20), false));

        assertThat(file(bailed).state()).isEqualTo(ExtraditionState.ARRESTED);
        assertThat(file(bailed).course().custody().since()).isNull();
        assertThat(file(bailed).course().custody().days()).isEqualTo(20);
    }

    @Test
    void a_file_is_closed_as_not_located_only_when_the_person_was_looked_for() {
        locating().when(close("NOT_LOCATED")).refusedBy("closing-follows-from-the-file", "looked for");
        assertThat(file(locating().after(notLocated(), close(null))).outcome())
                .isEqualTo(ExtraditionOutcome.NOT_LOCATED);
        locating().after(notLocated(), locate()).when(close(null)).refusedBy("closing-follows-from-the-file");
    }
}
