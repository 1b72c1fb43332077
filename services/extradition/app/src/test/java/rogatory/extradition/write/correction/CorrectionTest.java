package rogatory.extradition.write.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.extradition.Acts.*;

import org.junit.jupiter.api.Test;
import rogatory.extradition.request.ExtraditionOutcome;
import rogatory.extradition.request.ExtraditionState;

class CorrectionTest {

    @Test
    void what_is_voided_counts_as_if_it_had_never_been_recorded() {
        assertThat(file(locating().after(voiding(2)))).isEqualTo(file(underReview()));
        assertThat(file(underReview().after(withdraw(), voiding(2))).state()).isEqualTo(ExtraditionState.UNDER_REVIEW);
    }

    @Test
    void later_events_that_rest_on_a_mistake_are_voided_first() {
        arrested().when(voiding(2)).refusedBy("void-the-later-events-first", "event 3", "Arrested");
    }

    @Test
    void a_consultation_on_which_a_refusal_rests_is_not_voided_alone() {
        var refused = committed().after(consult("REFUSAL"), refuse("As sent", "X-NEBIS"));

        refused.when(voiding(7)).refusedBy("void-the-later-events-first", "ExtraditionRefused");
        refused.after(voiding(8)).when(voiding(7)).accepted();
    }

    @Test
    void an_expiry_on_which_a_discharge_rests_is_not_voided_alone() {
        provisionallyArrested()
                .after(expire(DAY.plusDays(41)), discharge(DAY.plusDays(41)))
                .when(voiding(2))
                .refusedBy("void-the-later-events-first", "PersonDischarged");
    }

    @Test
    void papers_entered_on_the_wrong_file_are_voided_though_they_are_a_receipt() {
        assertThat(file(provisionallyArrested().after(papers(DAY), voiding(2))))
                .isEqualTo(file(provisionallyArrested()));
    }

    @Test
    void a_particular_of_the_receipt_is_corrected() {
        assertThat(file(underReview().after(correct("language", "es", "pt-BR")))
                        .particulars()
                        .language())
                .isEqualTo("pt-BR");
    }

    @Test
    void urgency_is_not_corrected_away_while_the_papers_have_not_come() {
        provisionallyArrested().when(correct("urgency", "U2", "U0")).refusedBy("provisional-arrest-when-urgent");
        provisionallyArrested().when(correct("urgency", "U2", "U3")).accepted();
        provisionallyArrested()
                .after(papers(DAY))
                .when(correct("urgency", "U2", "U0"))
                .accepted();
    }

    @Test
    void a_duplicate_is_closed_as_an_error() {
        assertThat(file(underReview().after(mergeInto("CL-PE-2007"))).outcome()).isEqualTo(ExtraditionOutcome.ERROR);
    }

    @Test
    void a_request_is_linked_once_and_never_to_itself() {
        var linked = underReview().after(link("PROVISIONAL_ARREST_OF", "extradition/ref:CL-PE-2005"));
        linked.when(link("PROVISIONAL_ARREST_OF", "extradition/ref:CL-PE-2005")).refusedBy("link-once");
        linked.when(link("SUPPLEMENTS", "extradition/ref:CL-PE-2005")).accepted();
        underReview().when(link("SUPPLEMENTS", "extradition/" + ID)).refusedBy("link-to-another");
    }

    @Test
    void what_users_observe_stands_on_the_file_until_they_withdraw_it_and_moves_nothing() {
        var before = file(underReview());
        var noted = underReview().after(note("C02"), note("G01"), note("T3"));
        assertThat(file(noted).observations().codes()).containsExactly("C02", "G01", "T3");
        assertThat(file(noted).state()).isEqualTo(before.state());
        assertThat(file(noted).holder()).isEqualTo(before.holder());
        noted.when(note("C02")).refusedBy("observation-noted-once", "C02");

        var withdrawn = noted.after(withdrawObservation("C02"));
        assertThat(file(withdrawn).observations().codes()).containsExactly("G01", "T3");
        withdrawn.when(withdrawObservation("C02")).refusedBy("withdraw-what-stands", "G01, T3");
    }
}
