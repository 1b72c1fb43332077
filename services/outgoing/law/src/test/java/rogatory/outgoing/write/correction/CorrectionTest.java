package rogatory.outgoing.write.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.outgoing.Acts.*;
import static rogatory.outgoing.events.Subject.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.request.OutgoingOutcome;
import rogatory.vocabulary.Link;

class CorrectionTest {

    @Test
    void what_is_voided_counts_as_if_it_had_never_been_recorded() {
        assertThat(file(sent(MLA).after(acknowledge(), voiding(4)))).isEqualTo(file(sent(MLA)));
    }

    @Test
    void later_events_that_rest_on_a_mistake_are_voided_first() {
        granted(MLA).when(voiding(3)).refusedBy("void-the-later-events-first", "ForeignAcknowledged");
    }

    @Test
    void a_consent_on_which_another_use_rests_is_not_voided_alone() {
        var used = received(MLA).after(seekUse("A tax case"), consentToUse(), use("A tax case", false, false));

        used.when(voiding(8)).refusedBy("void-the-later-events-first", "UsedOtherwise");
        used.after(voiding(9)).when(voiding(8)).accepted();
    }

    @Test
    void an_acceptance_on_which_a_surrender_rests_is_not_voided_alone() {
        surrendered(RETURN).when(voiding(6)).refusedBy("void-the-later-events-first", "CustodyTaken");
    }

    @Test
    void a_warrant_on_which_a_notice_rests_is_not_voided_alone() {
        wanted().after(circulate()).when(voiding(1)).refusedBy("void-the-later-events-first", "NoticeCirculated");
    }

    @Test
    void a_particular_of_the_receipt_is_corrected() {
        assertThat(file(sent(MLA).after(correct("partner", "CH", "LI"))).partner())
                .isEqualTo("LI");
    }

    @Test
    void a_correction_undoes_no_urgency_on_which_something_rests() {
        law(MLA).after(receive(MLA, "U3"), transmit(DAY, "ORAL"))
                .when(correct("urgency", "U3", "U0"))
                .refusedBy("oral-only-when-urgent");
        sent(MLA).when(correct("form", "WRITTEN_PAPER", "ORAL")).refusedBy("oral-only-when-urgent");
        wanted().after(seekArrest()).when(correct("urgency", "U2", "U0")).refusedBy("provisional-arrest-when-urgent");
    }

    @ParameterizedTest
    @EnumSource
    void a_duplicate_is_closed_as_an_error_and_points_to_the_file_that_goes_on(Subject subject) {
        var merged = sent(subject).after(mergeInto("NG-CH-2007"));

        assertThat(file(merged).outcome()).isEqualTo(OutgoingOutcome.ERROR);
        assertThat(merged.history().getLast()).isInstanceOfSatisfying(Link.class, link -> assertThat(link.linkedTo())
                .isEqualTo(subject.service() + "/ref:NG-CH-2007"));
    }

    @Test
    void a_request_is_linked_once_and_never_to_itself() {
        var linked = sent(MLA).after(link("PRECEDED_BY_LEC", "law-enforcement/ref:NG-CH-2005"));

        linked.when(link("PRECEDED_BY_LEC", "law-enforcement/ref:NG-CH-2005")).refusedBy("link-once");
        sent(MLA).when(link("SUPPLEMENTS", "mla/" + ID)).refusedBy("link-to-another");
    }

    @Test
    void what_users_observe_stands_on_the_file_until_they_withdraw_it_and_moves_nothing() {
        var before = file(sent(MLA));
        var noted = sent(MLA).after(note("C02"), note("G01"), note("T3"));
        assertThat(file(noted).observations().codes()).containsExactly("C02", "G01", "T3");
        assertThat(file(noted).state()).isEqualTo(before.state());
        assertThat(file(noted).holder()).isEqualTo(before.holder());
        noted.when(note("C02")).refusedBy("observation-noted-once", "C02");

        var withdrawn = noted.after(withdrawObservation("C02"));
        assertThat(file(withdrawn).observations().codes()).containsExactly("G01", "T3");
        withdrawn.when(withdrawObservation("C02")).refusedBy("withdraw-what-stands", "G01, T3");
    }
}
