package rogatory.mla.write.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.mla.Acts.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import rogatory.mla.events.MlaEvent;
import rogatory.mla.events.RequestClosed;
import rogatory.mla.request.ItemState;
import rogatory.mla.request.MlaOutcome;
import rogatory.mla.request.MlaRequest;
import rogatory.mla.request.MlaState;
import rogatory.testkit.DeciderSpec;
import rogatory.vocabulary.Precision;

class EndingTest {

    @Test
    void a_file_is_closed_when_every_item_is_settled() {
        partlyExecuted().when(close()).refusedBy("all-items-settled", "2");
        executed().when(close()).then(new RequestClosed(ID, DAY, Precision.DAY, "EXECUTED_FULL", null));
    }

    @Test
    void the_requesting_side_may_withdraw_at_any_time_while_the_file_is_open() {
        assertThat(file(law().after(receive(SERVICE), withdraw())).outcome()).isEqualTo(MlaOutcome.WITHDRAWN);
        assertThat(file(underReview().after(ask(), withdraw())).outcome()).isEqualTo(MlaOutcome.WITHDRAWN);
        assertThat(file(inExecution().after(noLonger())).outcome()).isEqualTo(MlaOutcome.NO_LONGER_REQUIRED);
        executed().after(close()).when(withdraw()).notLegalNow();
    }

    @Test
    void items_withdrawn_do_not_count() {
        assertThat(file(partlyExecuted().after(withdraw(2))).state()).isEqualTo(MlaState.PARTIALLY_EXECUTED);
        assertThat(file(partlyExecuted().after(withdraw(2, 3))).state()).isEqualTo(MlaState.EXECUTED);
        assertThat(file(partlyExecuted().after(withdraw())).outcome()).isEqualTo(MlaOutcome.EXECUTED_FULL);
        assertThat(file(underReview().after(withdraw(1), withdraw(2, 3))).outcome())
                .isEqualTo(MlaOutcome.WITHDRAWN);
        assertThat(file(underReview().after(refuseItems(List.of(1), "M-OTHER"), withdraw()))
                        .outcome())
                .isEqualTo(MlaOutcome.REFUSED);
    }

    @Test
    void an_executed_item_is_not_withdrawn() {
        partlyExecuted().when(withdraw(1)).refusedBy("withdraw-what-is-open", "1 is EXECUTED");
    }

    @Test
    void defective_execution_goes_back_to_the_agency() {
        MlaRequest again = file(executed().after(close(), reopen("DEFECTIVE_EXECUTION", 2)));

        assertThat(again.state()).isEqualTo(MlaState.IN_EXECUTION);
        assertThat(again.outcome()).isNull();
        assertThat(again.closedOn()).isNull();
        assertThat(states(again)).containsExactly(ItemState.EXECUTED, ItemState.GRANTED, ItemState.EXECUTED);
    }

    @Test
    void what_a_court_remits_goes_back_whole_when_no_item_is_named() {
        assertThat(states(file(executed().after(close(), reopen("COURT_REMITTED")))))
                .containsOnly(ItemState.GRANTED);
    }

    @Test
    void a_refusal_reconsidered_goes_back_to_review() {
        DeciderSpec<MlaEvent> again = underReview().after(refuseUnconsulted("M-OTHER"), reopen("REFUSAL_RECONSIDERED"));

        assertThat(file(again).state()).isEqualTo(MlaState.UNDER_REVIEW);
        assertThat(states(file(again))).containsOnly(ItemState.PENDING);
        assertThat(file(again).grounds()).isEmpty();
        again.when(grant()).accepted();
    }

    @Test
    void a_supplement_opens_what_was_not_executed_or_else_everything() {
        assertThat(states(file(inExecution()
                        .after(execute(1, 2), refuseItems(List.of(3), "M-OTHER"), close())
                        .after(reopen("SUPPLEMENT_RECEIVED")))))
                .containsExactly(ItemState.EXECUTED, ItemState.EXECUTED, ItemState.PENDING);
        assertThat(states(file(executed().after(close(), reopen("SUPPLEMENT_RECEIVED")))))
                .containsOnly(ItemState.PENDING);
    }

    @Test
    void a_late_reply_opens_a_lapsed_request_again() {
        var lapsed = underReview().after(ask(), remind(DAY), lapse(DAY.plusDays(90)));

        assertThat(file(lapsed.after(reopen("LATE_REPLY"))).state()).isEqualTo(MlaState.UNDER_REVIEW);
    }

    @Test
    void a_file_is_not_taken_up_with_nothing_to_do() {
        var withdrawn = underReview().after(withdraw());

        withdrawn.when(reopen("COURT_REMITTED")).refusedBy("reopen-an-item");
        withdrawn.when(reopen("COURT_REMITTED", 1)).accepted();
    }

    @Test
    void a_file_opened_in_error_stays_closed() {
        underReview()
                .after(mergeInto("CH-NG-2000"))
                .when(reopen("SUPPLEMENT_RECEIVED"))
                .refusedBy("errors-stay-closed");
    }

    @Test
    void the_requesting_side_may_tell_what_it_was_good_for_only_afterwards() {
        executed().when(useful()).notLegalNow();
        executed().after(close()).when(useful()).accepted();
    }

    @Test
    void what_is_reviewed_anew_is_granted_before_its_execution_starts() {
        var again = executed().after(close(), reopen("SUPPLEMENT_RECEIVED"), grant());

        assertThat(file(again).state()).isEqualTo(MlaState.ACCEPTED);
        again.when(execute(1)).notLegalNow();
        again.when(start()).accepted();
    }

    private static List<ItemState> states(MlaRequest request) {
        return request.items().stream().map(item -> item.state()).toList();
    }

    @Test
    void the_requesting_side_tells_at_once_when_assistance_is_no_longer_required() {
        assertThat(file(inExecution().after(noLonger())).outcome()).isEqualTo(MlaOutcome.NO_LONGER_REQUIRED);
    }
}
