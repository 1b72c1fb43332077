package rogatory.mla.write.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.mla.Acts.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import rogatory.mla.events.MlaEvent;
import rogatory.testkit.DeciderSpec;

class RecoveryTest {

    @Test
    void before_a_freeze_is_lifted_the_requesting_state_has_time_to_present_its_reasons() {
        assertThat(due("reasons-before-lifting-a-freeze", noticed())).isEqualTo(DAY.plusDays(30));
        noticed().when(lift(DAY.plusDays(30), 2)).refusedBy("reasons-before-lifting-a-freeze", "2021-04-08");
        noticed().when(lift(DAY.plusDays(31), 2)).accepted();
    }

    @Test
    void the_time_for_the_reasons_may_be_stated_with_the_notice() {
        var stated = noticed().after(answerBy(DAY.plusDays(9), 2));

        assertThat(due("reasons-before-lifting-a-freeze", stated)).isEqualTo(DAY.plusDays(9));
        stated.when(lift(DAY.plusDays(9), 2)).refusedBy("reasons-before-lifting-a-freeze");
        stated.when(lift(DAY.plusDays(10), 2)).accepted();
        noticed().when(answerBy(DAY.minusDays(1), 2)).refusedBy("lift-term-after-notice");
    }

    @Test
    void once_the_reasons_are_given_nothing_more_is_waited_for() {
        var given = noticed().after(giveReasons(2));

        assertThat(due("reasons-before-lifting-a-freeze", given)).isNull();
        given.when(lift(DAY, 2)).accepted();
        inExecution().after(freeze(2)).when(giveReasons(2)).refusedBy("lift-notice-was-given");
    }

    @Test
    void a_freeze_ends_by_itself_on_the_day_it_was_made_or_extended_until() {
        var frozen = inExecution().after(freezeUntil(DAY.plusDays(60), 2));

        assertThat(due("freeze-expires", frozen)).isEqualTo(DAY.plusDays(60));
        assertThat(due("freeze-expires", frozen.after(extendFreezeTo(DAY.plusDays(90), 2))))
                .isEqualTo(DAY.plusDays(90));
        assertThat(due("freeze-expires", frozen.after(hear(2), giveReasons(2), lift(2))))
                .isNull();
        assertThat(due("freeze-expires", inExecution().after(freezeUntil(null, 2))))
                .isNull();
    }

    @Test
    void a_request_for_confiscation_is_held_against_the_contents_it_must_have() {
        var lacking = inExecution().after(assessConfiscation(List.of("FINAL"), 3));

        lacking.when(recognise(3)).warns("order-admissible-and-final");
        lacking.after(assessConfiscation(List.of(), 3)).when(recognise(3)).accepted();
        inExecution().when(assessConfiscation(List.of("FINAL"), 1)).refusedBy("contents-of-confiscation-requests");
    }

    @Test
    void embezzled_funds_go_back_on_a_final_judgement_or_where_it_is_waived() {
        inExecution().when(handBack(chf("7"), "57_3a", 3)).warns("final-judgement-or-waiver");
        inExecution().when(handBack(chf("7"), "57_3b", 3)).warns("final-judgement-or-waiver");
        inExecution().when(handBack(chf("7"), "57_3c", 3)).accepted();
        inExecution()
                .after(waiveJudgement(3))
                .when(handBack(chf("7"), "57_3a", 3))
                .accepted();
        inExecution().after(recognise(3)).when(handBack(chf("7"), "57_3a", 3)).accepted();
        inExecution().when(waiveJudgement(2)).refusedBy("return-on-recovery-items");
    }

    @Test
    void rights_of_third_parties_in_good_faith_are_decided_before_assets_go_back() {
        var claimed = inExecution().after(recognise(3), claim(3));

        claimed.when(handBack(chf("7"), "57_3a", 3)).refusedBy("third-parties-in-good-faith");
        claimed.when(handBack(chf("7"), "57_3a")).refusedBy("third-parties-in-good-faith");
        claimed.after(decideClaim(3)).when(handBack(chf("7"), "57_3a", 3)).accepted();
        inExecution().when(decideClaim(3)).refusedBy("third-party-claim-was-lodged");
        inExecution().when(claim(1)).refusedBy("assets-belong-to-asset-items");
    }

    @Test
    void a_claim_on_which_its_decision_rests_is_not_voided_alone() {
        inExecution()
                .after(claim(3), decideClaim(3))
                .when(voiding(4))
                .refusedBy("void-the-later-events-first", "ThirdPartyClaimDecided");
    }

    private static DeciderSpec<MlaEvent> noticed() {
        return inExecution().after(freeze(2), hear(2));
    }
}
