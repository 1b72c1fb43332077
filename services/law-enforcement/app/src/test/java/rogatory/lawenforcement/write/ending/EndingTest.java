package rogatory.lawenforcement.write.ending;

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
import rogatory.vocabulary.Link;

class EndingTest {

    @Test
    void an_enquiry_is_withdrawn_at_any_time_before_it_ended() {
        assertThat(file(inProgress().after(withdraw())).outcome()).isEqualTo(LawEnforcementOutcome.WITHDRAWN);
        assertThat(file(mlaRequired().after(withdraw())).outcome()).isEqualTo(LawEnforcementOutcome.WITHDRAWN);
        assertThat(file(inProgress().after(ask(), withdraw())).state()).isEqualTo(LawEnforcementState.CLOSED);
        answered().when(withdraw()).notLegalNow();
    }

    @Test
    void what_was_answered_before_a_withdrawal_stays_answered() {
        assertThat(file(halfAnswered().after(withdraw())).outcome()).isEqualTo(LawEnforcementOutcome.ANSWERED);
        assertThat(file(halfAnswered().after(withdraw(2))).state()).isEqualTo(LawEnforcementState.ANSWERED);
        assertThat(file(halfAnswered().after(hold(), withdraw(2))).state()).isEqualTo(LawEnforcementState.ANSWERED);
    }

    @Test
    void a_withdrawn_item_leaves_the_others_where_they_stood() {
        assertThat(file(acknowledged().after(withdraw(2))).state()).isEqualTo(LawEnforcementState.ACKNOWLEDGED);
        halfAnswered().when(withdraw(1)).refusedBy("withdraw-what-is-open", "1 is ANSWERED");
    }

    @Test
    void what_goes_on_as_mutual_legal_assistance_is_converted_and_linked() {
        var converted = mlaRequired().after(convert("mla/ref:PE-2021-77"));

        assertThat(file(converted).outcome()).isEqualTo(LawEnforcementOutcome.CONVERTED);
        assertThat((Link) converted.history().getLast())
                .extracting(Link::linkType, Link::linkedTo)
                .containsExactly("CONVERTED_TO_MLA", "mla/ref:PE-2021-77");
        mlaRequired().when(convert("extradition/ref:PE-2021-77")).refusedBy("convert-to-mla", "mla/");
        converted.when(reopen("NEW_LEAD")).refusedBy("converted-goes-on-elsewhere");
    }

    @Test
    void closing_follows_from_the_items_and_is_not_typed_in() {
        inProgress().when(close()).notLegalNow();
        halfAnswered().when(close()).refusedBy("all-items-settled");
        assertThat(file(mlaRequired().after(close())).outcome()).isEqualTo(LawEnforcementOutcome.MLA_REQUIRED);
        assertThat(file(halfAnswered().after(pointToMla(2), close())).outcome())
                .isEqualTo(LawEnforcementOutcome.ANSWERED_PARTIAL);
    }

    @Test
    void an_answer_in_part_may_remain_the_only_one() {
        var partly = inProgress().after(reply(ReplyExtent.PARTIAL, 1, 2), close());

        assertThat(file(partly).outcome()).isEqualTo(LawEnforcementOutcome.ANSWERED_PARTIAL);
    }

    @Test
    void closing_after_the_last_answer_only_puts_the_file_away() {
        var closed = file(answered().after(close()));

        assertThat(closed.state()).isEqualTo(LawEnforcementState.CLOSED);
        assertThat(closed.closedOn()).isEqualTo(DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "NEW_LEAD, PENDING, PENDING",
        "SUPPLEMENT_RECEIVED, PENDING, PENDING",
        "DECLINE_RECONSIDERED, ANSWERED, PENDING",
        "DEFECTIVE_REPLY, PENDING, DECLINED"
    })
    void the_items_taken_up_follow_from_the_reason(String reason, Fate first, Fate second) {
        var reopened = file(halfAnswered().after(decline("L-RESOURCES", 2), reopen(reason)));

        assertThat(reopened.items()).extracting(Item::fate).containsExactly(first, second);
        assertThat(reopened.state()).isEqualTo(LawEnforcementState.ANSWERED_PARTIAL);
        assertThat(reopened.outcome()).isNull();
        assertThat(reopened.closedOn()).isNull();
    }

    @Test
    void a_late_reply_takes_up_what_lapsed_and_the_time_to_reply_begins_anew() {
        var lapsed = inProgress().after(ask(), lapse(DAY.plusDays(200)));

        assertThat(file(lapsed.after(reopen("LATE_REPLY"))).state()).isEqualTo(LawEnforcementState.IN_PROGRESS);
        assertThat(due("reply-in-time", lapsed.after(reopen("LATE_REPLY")))).isEqualTo(DAY.plusDays(30));
        answered().when(reopen("LATE_REPLY")).refusedBy("reopen-an-item");
        answered().when(reopen("DECLINE_RECONSIDERED", 1)).refusedBy("reopen-an-item", "1 is ANSWERED");
    }

    @Test
    void what_was_opened_in_error_stays_closed() {
        acknowledged()
                .after(mergeInto("LEC-PE-2021-5"))
                .when(reopen("NEW_LEAD"))
                .refusedBy("errors-stay-closed");
    }
}
