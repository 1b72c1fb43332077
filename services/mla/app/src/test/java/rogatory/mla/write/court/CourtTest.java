package rogatory.mla.write.court;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.mla.Acts.*;

import org.junit.jupiter.api.Test;
import rogatory.vocabulary.Holder;

class CourtTest {

    @Test
    void the_court_has_the_ball_while_an_order_or_an_appeal_is_pending() {
        assertThat(file(inExecution()).holder()).isEqualTo(Holder.RX);
        assertThat(file(inExecution().after(seekOrder())).holder()).isEqualTo(Holder.RC);
        assertThat(file(inExecution().after(seekOrder(), orderMade())).holder()).isEqualTo(Holder.RX);
        assertThat(file(partlyExecuted().after(appeal())).holder()).isEqualTo(Holder.RC);
        assertThat(file(partlyExecuted().after(appeal(), decideAppeal())).holder())
                .isEqualTo(Holder.RX);
    }

    @Test
    void a_court_may_order_of_its_own_motion() {
        inExecution().when(orderMade()).accepted();
    }

    @Test
    void an_appeal_still_pending_when_all_is_executed_can_be_decided() {
        var waiting = partlyExecuted().after(appeal(), execute(2, 3));
        assertThat(file(waiting).holder()).isEqualTo(Holder.RC);
        assertThat(file(waiting.after(decideAppeal())).holder()).isEqualTo(Holder.RA);
    }

    @Test
    void only_a_pending_appeal_is_decided() {
        inExecution().when(decideAppeal()).refusedBy("appeal-pending");
        inExecution().after(appeal(), decideAppeal()).when(decideAppeal()).refusedBy("appeal-pending");
    }
}
