package rogatory.lawenforcement.write.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.lawenforcement.Acts.*;

import org.junit.jupiter.api.Test;
import rogatory.lawenforcement.events.ReplyExtent;
import rogatory.lawenforcement.request.LawEnforcementOutcome;

class CorrectionTest {

    @Test
    void what_is_voided_counts_as_if_it_had_never_been_recorded() {
        assertThat(file(inProgress().after(voiding(2)))).isEqualTo(file(acknowledged()));
        assertThat(file(answered().after(voiding(3)))).isEqualTo(file(inProgress()));
    }

    @Test
    void later_events_that_rest_on_a_mistake_are_voided_first() {
        halfAnswered()
                .after(reply(ReplyExtent.PARTIAL, 2), close())
                .when(voiding(3))
                .refusedBy("void-the-later-events-first", "RequestClosed");
    }

    @Test
    void what_a_consent_or_a_technique_rests_on_is_not_voided_alone() {
        inProgress()
                .after(seekConsent(), giveConsent())
                .when(voiding(3))
                .refusedBy("void-the-later-events-first", "EvidentialUseConsentGiven");
        law().after(receive("U2", WIRETAP), propose(SURVEILLANCE), authorise(SURVEILLANCE), reply(ReplyExtent.FULL))
                .when(voiding(2))
                .refusedBy("void-the-later-events-first", "ReplySent");
        inProgress()
                .after(proposeJoint(), agreeJoint())
                .when(voiding(3))
                .refusedBy("void-the-later-events-first", "JointInvestigationAgreed");
    }

    @Test
    void an_item_settled_twice_by_voiding_is_refused() {
        var again = answered().after(reopen("NEW_LEAD"), reply(ReplyExtent.NIL));

        again.when(voiding(4)).refusedBy("void-the-later-events-first", "ReplySent");
    }

    @Test
    void a_corrected_urgency_changes_when_the_reply_is_due() {
        assertThat(due("reply-in-time", inProgress().after(correct("urgency", "U0", "U3"))))
                .isEqualTo(DAY.plusDays(2));
    }

    @Test
    void a_duplicate_is_closed_as_an_error() {
        assertThat(file(inProgress().after(mergeInto("LEC-PE-2021-5"))).outcome())
                .isEqualTo(LawEnforcementOutcome.ERROR);
    }

    @Test
    void an_enquiry_is_linked_once_and_never_to_itself() {
        var linked = inProgress().after(link("PARALLEL_TO", "mla/ref:PE-2021-77"));

        linked.when(link("PARALLEL_TO", "mla/ref:PE-2021-77")).refusedBy("link-once");
        inProgress().when(link("SUPPLEMENTS", "law-enforcement/" + ID)).refusedBy("link-to-another");
    }

    @Test
    void what_users_observe_stands_on_the_file_until_they_withdraw_it_and_moves_nothing() {
        var before = file(inProgress());
        var noted = inProgress().after(note("C02"), note("G01"), note("T3"));
        assertThat(file(noted).observations().codes()).containsExactly("C02", "G01", "T3");
        assertThat(file(noted).state()).isEqualTo(before.state());
        assertThat(file(noted).holder()).isEqualTo(before.holder());
        noted.when(note("C02")).refusedBy("observation-noted-once", "C02");

        var withdrawn = noted.after(withdrawObservation("C02"));
        assertThat(file(withdrawn).observations().codes()).containsExactly("G01", "T3");
        withdrawn.when(withdrawObservation("C02")).refusedBy("withdraw-what-stands", "G01, T3");
    }
}
