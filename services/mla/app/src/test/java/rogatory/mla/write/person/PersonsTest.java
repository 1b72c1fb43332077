package rogatory.mla.write.person;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.mla.Acts.*;

import org.junit.jupiter.api.Test;
import rogatory.mla.events.MlaEvent;
import rogatory.mla.request.Transfer;
import rogatory.testkit.DeciderSpec;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.TimeLimit;

class PersonsTest {

    @Test
    void a_detained_person_is_transferred_only_with_consent_and_when_both_authorities_agree() {
        persons().when(transferPerson(1)).refusedBy("transfer-needs-consent");
        persons().after(agreeToGo(1)).when(transferPerson(1)).refusedBy("transfer-agreed-by-both");
        persons().after(agreeTransfer(null, 1)).when(transferPerson(1)).refusedBy("transfer-needs-consent");
        persons()
                .after(agreeToGo(1), agreeTransfer(null, 1))
                .when(transferPerson(1))
                .accepted();
    }

    @Test
    void nobody_is_handed_over_on_an_item_that_was_not_granted() {
        law().after(receive(TRANSFER, SERVICE), acknowledge(), grant(2), agreeToGo(1), agreeTransfer(null, 1))
                .when(transferPerson(1))
                .refusedBy("transfer-what-is-granted");
    }

    @Test
    void consent_on_file_is_enough_to_execute_the_transfer() {
        persons().when(execute(1)).refusedBy("transfer-needs-consent");
        persons().after(agreeToGo(1)).when(execute(1)).accepted();
    }

    @Test
    void a_transferred_person_is_returned_without_delay_as_agreed_beforehand() {
        assertThat(due("return-of-detained-person", persons())).isNull();
        assertThat(due("return-of-detained-person", away())).isEqualTo(DAY.plusDays(90));

        var agreed = persons().after(agreeToGo(1), agreeTransfer(DAY.plusDays(20), 1), transferPerson(1));

        assertThat(due("return-of-detained-person", agreed)).isEqualTo(DAY.plusDays(20));
        assertThat(due("return-of-detained-person", agreed.after(bringBack(DAY.plusDays(18), 1))))
                .isNull();
    }

    @Test
    void the_return_is_still_owed_when_the_file_is_closed() {
        var closed = away().after(execute(1), execute(2), execute(3), close());

        assertThat(due("return-of-detained-person", closed)).isNotNull();
        closed.when(bringBack(DAY.plusDays(18), 1)).accepted();
    }

    @Test
    void only_who_was_transferred_comes_back_and_goes_again_only_by_a_new_consent() {
        persons().when(bringBack(DAY, 1)).refusedBy("after-the-transfer");
        away().when(transferPerson(1)).refusedBy("transferred-once");
        away().after(bringBack(DAY, 1)).when(transferPerson(1)).refusedBy("transfer-needs-consent");
    }

    @Test
    void the_day_of_return_is_not_before_the_agreement() {
        persons().when(agreeTransfer(DAY.minusDays(1), 1)).refusedBy("return-after-agreement");
    }

    @Test
    void time_in_custody_of_the_other_state_counts_towards_the_sentence() {
        assertThat(transfer(away().after(bringBack(DAY.plusDays(18), 1))).daysThere())
                .isEqualTo(18);
    }

    @Test
    void a_transferred_person_is_not_prosecuted_for_earlier_acts_unless_the_transferring_state_agrees() {
        assertThat(transfer(away()).shielded()).isTrue();
        assertThat(transfer(away().after(consentToEarlierActs(1))).shielded()).isFalse();
        persons().when(consentToEarlierActs(1)).refusedBy("after-the-transfer");
    }

    @Test
    void consent_and_transfer_are_about_a_detained_person() {
        persons().when(agreeToGo(2)).refusedBy("transfer-of-a-detained-person");
        inExecution().when(agreeToGo()).refusedBy("transfer-of-a-detained-person");
    }

    @Test
    void safe_conduct_ends_fifteen_consecutive_days_after_the_presence_is_no_longer_required() {
        var told = persons().after(safeConduct(2), release(null, 2));

        assertThat(due("safe-conduct-ends", told)).isEqualTo(DAY.plusDays(15));
        assertThat(file(told).limits()).extracting(TimeLimit::owedBy).contains(Holder.TP);
        told.when(endSafeConduct(DAY.plusDays(15), false, 2)).refusedBy("safe-conduct-ends", "2021-03-24");
        told.when(endSafeConduct(DAY.plusDays(16), false, 2)).accepted();
        assertThat(due("safe-conduct-ends", told.after(endSafeConduct(DAY.plusDays(16), false, 2))))
                .isNull();
    }

    @Test
    void the_two_states_may_agree_on_another_time_to_leave() {
        assertThat(due("safe-conduct-ends", persons().after(safeConduct(2), release(30, 2))))
                .isEqualTo(DAY.plusDays(30));
        persons().after(safeConduct(2)).when(release(0, 2)).refusedBy("safe-conduct-ends");
    }

    @Test
    void who_left_is_no_longer_under_safe_conduct_and_who_was_not_told_stays_so() {
        persons().after(safeConduct(2)).when(endSafeConduct(DAY, true, 2)).accepted();
        persons().after(safeConduct(2)).when(endSafeConduct(DAY, false, 2)).refusedBy("safe-conduct-ends", "tell");
    }

    @Test
    void safe_conduct_is_for_those_who_come_to_give_evidence_and_begins_once() {
        persons().when(safeConduct(3)).refusedBy("safe-conduct-of-who-helps");
        persons().when(release(null, 2)).refusedBy("safe-conduct-in-force");
        persons().after(safeConduct(2)).when(safeConduct(2)).refusedBy("safe-conduct-begins-once");
    }

    @Test
    void a_consent_on_which_a_transfer_rests_is_not_voided_alone() {
        var gone = away();

        gone.when(voiding(4)).refusedBy("void-the-later-events-first", "PersonTransferred");
    }

    private static DeciderSpec<MlaEvent> away() {
        return persons().after(agreeToGo(1), agreeTransfer(null, 1), transferPerson(1));
    }

    private static Transfer transfer(DeciderSpec<MlaEvent> spec) {
        return file(spec).items().getFirst().duties().transfer();
    }
}
