package rogatory.extradition.write.surrender;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.extradition.Acts.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import rogatory.extradition.request.ExtraditionOutcome;
import rogatory.extradition.request.ExtraditionState;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Precision;

class SurrenderTest {

    @Test
    void nobody_is_surrendered_before_the_order() {
        committed().when(surrender(DAY)).notLegalNow();
        assertThat(due(ordered())).isEqualTo(DAY.plusDays(10));
        assertThat(file(surrendered()).outcome()).isEqualTo(ExtraditionOutcome.SURRENDERED);
        assertThat(file(surrendered()).holder()).isEqualTo(Holder.NO);
    }

    @Test
    void surrender_on_condition_of_return_is_counted_apart() {
        assertThat(file(surrendered(RETURN)).outcome()).isEqualTo(ExtraditionOutcome.SURRENDERED_CONDITIONAL);
        assertThat(file(surrendered("SPECIALTY")).outcome()).isEqualTo(ExtraditionOutcome.SURRENDERED);
    }

    @Test
    void a_postponed_surrender_waits_for_a_court_or_for_the_agency() {
        assertThat(file(ordered().after(postpone("DOMESTIC_CASE"))).holder()).isEqualTo(Holder.RC);
        assertThat(file(ordered().after(postpone("HEALTH"))).holder()).isEqualTo(Holder.RX);
        assertThat(due(ordered().after(postpone(null)))).isEqualTo(DAY.plusMonths(6));
        assertThat(file(ordered().after(postpone(null), surrender(DAY))).state())
                .isEqualTo(ExtraditionState.SURRENDERED);
    }

    @Test
    void who_is_handed_over_for_a_time_may_be_handed_over_for_good() {
        var lent = ordered().after(postpone("SENTENCE"), lend());

        assertThat(file(lent).outcome()).isEqualTo(ExtraditionOutcome.SURRENDERED_TEMPORARY);
        assertThat(due(lent)).isEqualTo(DAY.plusMonths(3));
        assertThat(file(lent.after(surrender(DAY.plusYears(1)))).outcome()).isEqualTo(ExtraditionOutcome.SURRENDERED);
        surrendered().when(surrender(DAY)).refusedBy("surrendered-once");
    }

    @Test
    void surrender_is_ordered_by_the_requested_state() {
        committed()
                .when(new OrderSurrender(ID, DAY, Precision.DAY, List.of(), Holder.RQ, null, null))
                .refusedBy("decided-by-the-requested-state", "RQ");
    }
}
