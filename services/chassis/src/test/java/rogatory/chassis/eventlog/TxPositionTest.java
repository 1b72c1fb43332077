package rogatory.chassis.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.Test;

class TxPositionTest {

    @Test
    void the_transaction_comes_before_the_row() {
        var early = new TxPosition(7, 90);
        var late = new TxPosition(8, 3);

        assertThat(early).isLessThan(late);
        assertThat(late.covers(early)).isTrue();
        assertThat(early.covers(late)).isFalse();
        assertThat(early.covers(early)).isTrue();
        assertThat(early.upperBound(late)).isEqualTo(late);
        assertThat(late.lowerBound(early)).isEqualTo(early);
    }

    @Test
    void its_text_is_read_back() {
        assertThat(TxPosition.parse("774-12"))
                .isEqualTo(new TxPosition(774, 12))
                .hasToString("774-12");
    }

    @Test
    void a_text_of_another_form_is_refused_with_an_example() {
        assertThatThrownBy(() -> TxPosition.parse("12")).hasMessageContaining("774-12");
        assertThatThrownBy(() -> TxPosition.parse("a-b")).hasMessageContaining("774-12");
    }

    @Test
    void no_token_is_the_start_and_a_foreign_one_is_refused() {
        assertThat(TxPosition.of(null)).isEqualTo(TxPosition.START);
        assertThatThrownBy(() -> TxPosition.of(new GlobalSequenceTrackingToken(1)))
                .hasMessageContaining("reset the processor");
    }
}
