package rogatory.mla.write.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.mla.Acts.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import rogatory.mla.request.AssetStage;
import rogatory.vocabulary.Precision;

class AssetRecoveryTest {

    @Test
    void assets_go_from_tracing_to_return() {
        var whole = inExecution()
                .after(trace(2), freeze(2), extendFreeze(2), confiscate(3), recognise(3), sell(3), deduct(3))
                .after(agreeReturn(3), handBack(chf("430"), "57_3a", 3));

        assertThat(file(whole).items().get(2).assets()).isEqualTo(AssetStage.RETURNED);
        assertThat(file(whole).returned()).containsExactly(chf("430"));
    }

    @Test
    void the_other_side_is_heard_before_a_freeze_is_lifted() {
        var frozen = inExecution().after(freeze(2));

        frozen.when(lift(2)).refusedBy("hear-before-lifting");
        assertThat(file(frozen).items().get(1).frozen()).containsExactly(chf("500"));
        assertThat(file(frozen.after(hear(2), giveReasons(2), lift(2)))
                        .items()
                        .get(1)
                        .frozen())
                .isEmpty();
    }

    @Test
    void where_a_hearing_was_not_possible_the_reason_is_put_on_record() {
        var frozen = inExecution().after(freeze(2));
        var byCourt = new LiftFreeze(ID, DAY, Precision.DAY, List.of(2), "The court lifted it at once", null);
        frozen.when(byCourt).accepted();
        assertThat(file(frozen.after(byCourt)).items().get(1).frozen()).isEmpty();
        inExecution().when(byCourt).refusedBy("assets-are-frozen");
    }

    @Test
    void only_what_is_frozen_is_extended_or_lifted() {
        inExecution().when(extendFreeze(2)).refusedBy("assets-are-frozen");
        inExecution().when(hear(2)).refusedBy("assets-are-frozen");
    }

    @Test
    void bank_records_carry_no_assets() {
        inExecution().when(freeze(1)).refusedBy("assets-belong-to-asset-items", "1");
    }

    @Test
    void a_return_says_how_much_and_on_which_basis() {
        inExecution().when(handBack(chf("430"), null, 3)).refusedBy("return-basis");
        inExecution().when(handBack(null, "57_3b", 3)).refusedBy("return-basis");
    }

    @Test
    void only_recovery_leads_to_return() {
        inExecution().when(handBack(chf("430"), "57_3a", 2)).refusedBy("return-on-recovery-items");
        inExecution().when(recognise(2)).refusedBy("return-on-recovery-items");
    }

    @Test
    void a_return_in_instalments_adds_up() {
        assertThat(file(inExecution().after(handBack(chf("100"), "57_3a", 3), handBack(chf("30.50"), "57_3a", 3)))
                        .returned())
                .containsExactly(chf("130.50"));
    }

    @Test
    void what_execution_brought_does_not_count_beside_an_act_of_return() {
        var two = law().after(receive(RETURN, RETURN), acknowledge(), grant(), start());
        var executed = two.after(execute(false, chf("70"), 1), execute(false, chf("30"), 2));

        assertThat(file(executed).returned()).containsExactly(chf("100"));
        assertThat(file(executed.after(handBack(chf("95"), "57_3c", 1, 2))).returned())
                .containsExactly(chf("95"));
        assertThat(file(executed.after(handBack(chf("65"), "57_3c", 1))).returned())
                .containsExactly(chf("95"));
    }

    @Test
    void tracing_further_leaves_a_freeze_in_force() {
        assertThat(file(inExecution().after(freeze(2), trace(2))).items().get(1).frozenNow())
                .isTrue();
        inExecution().after(freeze(2), trace(2)).when(extendFreeze(2)).accepted();
    }

    @Test
    void nothing_is_returned_on_an_item_that_was_not_granted() {
        underReview().when(handBack(chf("7"), "57_3a", 3)).refusedBy("return-what-was-granted", "3 is PENDING");
        inExecution()
                .after(refuseItems(List.of(3), "M-OTHER"))
                .when(handBack(chf("7"), "57_3a"))
                .refusedBy("return-what-was-granted");
    }
}
