package rogatory.vocabulary.record;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.vocabulary.record.Letters.DAY;
import static rogatory.vocabulary.record.Letters.FIRST;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.record.Letters.LetterCorrected;

class ParticularsTest {

    private static final Particulars FILED = Particulars.of(FIRST);

    @ParameterizedTest
    @CsvSource({
        "partner, CH",
        "receivedOn, 2021-03-01",
        "channel, LIAISON",
        "form, ORAL",
        "language, pt-BR",
        "urgency, U3",
        "proceeding, CIVIL",
        "deadline, 2021-06-30",
        "ref, NG-CH-2000"
    })
    void one_particular_is_corrected_and_all_others_stay(String field, String to) {
        Particulars corrected = corrected(field, to);

        assertThat(CorrectableField.values()).allSatisfy(each -> assertThat(each.present(corrected))
                .isEqualTo(each.field().equals(field) ? to : each.present(FILED)));
        assertThat(corrected.offences()).isEqualTo(FILED.offences());
        assertThat(corrected.legalBases()).isEqualTo(FILED.legalBases());
        assertThat(corrected.direction()).isEqualTo(FILED.direction());
        assertThat(corrected.receivedPrecision()).isEqualTo(FILED.receivedPrecision());
    }

    @Test
    void what_nobody_may_correct_stays() {
        assertThat(corrected("direction", "OUTGOING")).isEqualTo(FILED);
    }

    @Test
    void what_was_settled_takes_the_place_of_what_the_receipt_said() {
        var basis = new BasisInvoked("BILATERAL_MLA", "RELIED_ON");
        Particulars settled = FILED.conveyed("DIPLOMATIC", null, "fr")
                .restingOn(List.of(basis))
                .concerning(List.of("O-17"))
                .wantedBy(DAY);

        assertThat(settled.channel()).isEqualTo("DIPLOMATIC");
        assertThat(settled.form()).isNull();
        assertThat(settled.language()).isEqualTo("fr");
        assertThat(settled.legalBases()).containsExactly(basis);
        assertThat(settled.offences()).containsExactly("O-17");
        assertThat(settled.deadline()).isEqualTo(DAY);
        assertThat(settled.ref()).isEqualTo(FILED.ref());
    }

    @ParameterizedTest
    @CsvSource({"U0, false", "U1, false", "U2, true", "U3, true"})
    void urgent_circumstances_are_those_of_the_two_highest_degrees(String urgency, boolean urgent) {
        assertThat(corrected("urgency", urgency).urgent()).isEqualTo(urgent);
    }

    @Test
    void a_request_is_oral_where_its_form_says_so() {
        assertThat(FILED.oral()).isFalse();
        assertThat(corrected("form", "ORAL").oral()).isTrue();
    }

    private static Particulars corrected(String field, String to) {
        return FILED.corrected(new LetterCorrected(field, null, to));
    }
}
