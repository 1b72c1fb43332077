package rogatory.lawenforcement.write.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.lawenforcement.Acts.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rogatory.lawenforcement.events.ReplyExtent;
import rogatory.lawenforcement.request.Fate;
import rogatory.lawenforcement.request.Item;
import rogatory.lawenforcement.request.LawEnforcementOutcome;
import rogatory.lawenforcement.request.LawEnforcementState;
import rogatory.vocabulary.Holder;

class ReplyTest {

    @Test
    void once_every_item_is_answered_nothing_is_owed() {
        assertThat(file(answered()).state()).isEqualTo(LawEnforcementState.ANSWERED);
        assertThat(file(answered()).holder()).isEqualTo(Holder.NO);
        assertThat(file(answered()).outcome()).isEqualTo(LawEnforcementOutcome.ANSWERED);
        assertThat(file(answered()).closedOn()).isEqualTo(DAY);
        assertThat(limits(answered())).isEmpty();
    }

    @Test
    void while_an_item_is_open_the_answer_is_partial() {
        assertThat(file(halfAnswered()).state()).isEqualTo(LawEnforcementState.ANSWERED_PARTIAL);
        assertThat(file(halfAnswered()).outcome()).isNull();
        assertThat(due("reply-in-time", halfAnswered())).isNotNull();
    }

    @Test
    void an_answer_in_part_leaves_its_item_open_for_the_rest() {
        var partly = inProgress().after(reply(ReplyExtent.FULL, 2), reply(ReplyExtent.PARTIAL, 1));

        assertThat(file(partly).state()).isEqualTo(LawEnforcementState.ANSWERED_PARTIAL);
        assertThat(file(partly.after(reply(ReplyExtent.NIL, 1))).outcome()).isEqualTo(LawEnforcementOutcome.ANSWERED);
        assertThat(file(partly.after(decline("L-THIRDPARTY", 1))).outcome())
                .isEqualTo(LawEnforcementOutcome.ANSWERED_PARTIAL);
    }

    @Test
    void that_nothing_was_found_is_an_answer_and_no_refusal() {
        var nil = file(inProgress().after(reply(ReplyExtent.NIL)));

        assertThat(nil.outcome()).isEqualTo(LawEnforcementOutcome.ANSWERED_NIL);
        assertThat(nil.grounds()).isEmpty();
        assertThat(file(halfAnswered().after(reply(ReplyExtent.NIL))).outcome())
                .isEqualTo(LawEnforcementOutcome.ANSWERED);
    }

    @Test
    void an_interim_reply_answers_nothing() {
        assertThat(file(acknowledged().after(interim())).state()).isEqualTo(LawEnforcementState.IN_PROGRESS);
        assertThat(file(halfAnswered().after(interim()))).isEqualTo(file(halfAnswered()));
        assertThat(due("reply-in-time", acknowledged().after(interim()))).isEqualTo(DAY.plusDays(30));
    }

    @Test
    void what_takes_compulsion_is_not_answered_but_left_to_mutual_legal_assistance() {
        var mixed = law().after(receive("U0", PERSONS, SEARCH));

        assertThat(mixed.when(reply(ReplyExtent.FULL, 2))
                        .refusedBy("coercion-needs-mla")
                        .article())
                .isEqualTo("UNCAC 46(3), 48");
        mixed.when(reply(ReplyExtent.NIL, 1, 2)).refusedBy("coercion-needs-mla", "[2]");
        law().after(receive("U0", SEARCH)).when(reply(ReplyExtent.FULL)).refusedBy("coercion-needs-mla");
        assertThat(file(mixed.after(reply(ReplyExtent.FULL))).items())
                .extracting(Item::fate)
                .containsExactly(Fate.ANSWERED, Fate.PENDING);
    }

    @Test
    void what_an_authorised_special_technique_brought_is_answered_though_it_takes_compulsion() {
        var wiretap = law().after(receive("U2", WIRETAP));
        var authorised = wiretap.after(propose(SURVEILLANCE), authorise(SURVEILLANCE));

        wiretap.when(reply(ReplyExtent.FULL)).refusedBy("coercion-needs-mla");
        authorised.when(reply(ReplyExtent.FULL)).accepted();
        authorised.after(complete(SURVEILLANCE)).when(reply(ReplyExtent.FULL)).accepted();
    }

    @Test
    void pointing_to_mutual_legal_assistance_is_no_refusal_and_gives_the_ball_away() {
        assertThat(file(mlaRequired()).state()).isEqualTo(LawEnforcementState.MLA_REQUIRED);
        assertThat(file(mlaRequired()).holder()).isEqualTo(Holder.RQ);
        assertThat(file(mlaRequired()).grounds()).isEmpty();
        assertThat(file(inProgress().after(pointToMla(2))).state()).isEqualTo(LawEnforcementState.IN_PROGRESS);
        assertThat(file(halfAnswered().after(pointToMla(2))).state()).isEqualTo(LawEnforcementState.MLA_REQUIRED);
    }

    @Test
    void declining_names_a_ground_and_needs_no_reasons() {
        inProgress().when(declineWithout()).refusedBy("ground-for-declining");
        inProgress().when(decline("L-OWNINVEST")).accepted();
        inProgress().when(decline("L-NEEDSMLA")).warns("point-to-mla");
    }

    @Test
    void an_enquiry_declined_for_all_its_items_is_declined_and_for_some_is_answered_in_part() {
        var declined = file(inProgress().after(decline("L-SECURITY")));

        assertThat(declined.state()).isEqualTo(LawEnforcementState.CLOSED);
        assertThat(declined.outcome()).isEqualTo(LawEnforcementOutcome.DECLINED);
        assertThat(declined.grounds()).containsExactly("L-SECURITY");
        assertThat(file(halfAnswered().after(decline("L-SECURITY", 2))).outcome())
                .isEqualTo(LawEnforcementOutcome.ANSWERED_PARTIAL);
        assertThat(file(inProgress().after(decline("L-SECURITY", 1), pointToMla(2)))
                        .state())
                .isEqualTo(LawEnforcementState.MLA_REQUIRED);
    }

    @Test
    void an_item_is_of_this_enquiry_named_once_and_settled_once() {
        inProgress().when(reply(ReplyExtent.FULL, 3)).refusedBy("items-of-this-request", "3");
        inProgress().when(decline("L-OTHER", 1, 1)).refusedBy("items-of-this-request", "once");
        halfAnswered().when(reply(ReplyExtent.NIL, 1)).refusedBy("answer-what-is-open", "1 is ANSWERED");
        halfAnswered().when(pointToMla(1)).refusedBy("answer-what-is-open");
        halfAnswered().when(decline("L-OTHER", 1)).refusedBy("answer-what-is-open");
    }

    @ParameterizedTest
    @CsvSource({"U3, 2", "U2, 2", "U1, 7", "U0, 30"})
    void the_more_urgent_the_enquiry_the_sooner_a_reply_is_due(String urgency, int days) {
        assertThat(due("reply-in-time", law().after(receive(urgency, PERSONS)))).isEqualTo(DAY.plusDays(days));
    }
}
