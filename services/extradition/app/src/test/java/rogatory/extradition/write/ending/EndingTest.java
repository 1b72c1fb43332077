package rogatory.extradition.write.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.extradition.Acts.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rogatory.extradition.request.ExtraditionOutcome;
import rogatory.extradition.request.ExtraditionState;

class EndingTest {

    @Test
    void a_request_is_withdrawn_until_the_surrender() {
        assertThat(file(ordered().after(withdraw())).outcome()).isEqualTo(ExtraditionOutcome.WITHDRAWN);
        surrendered().when(withdraw()).notLegalNow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LEFT_JURISDICTION", "DECEASED", "REMOVED_OTHERWISE"})
    void ends_that_are_no_refusals_are_told_apart(String reason) {
        assertThat(file(arrested().after(close(reason))).outcome()).isEqualTo(ExtraditionOutcome.valueOf(reason));
    }

    @Test
    void an_open_file_is_not_closed_without_saying_why() {
        arrested().when(close(null)).refusedBy("closing-follows-from-the-file");
    }

    @Test
    void closing_after_the_surrender_only_puts_the_file_away() {
        var closed = surrendered(RETURN).after(close(null));

        assertThat(file(closed).state()).isEqualTo(ExtraditionState.CLOSED);
        assertThat(file(closed).outcome()).isEqualTo(ExtraditionOutcome.SURRENDERED_CONDITIONAL);
        surrendered().when(close("DECEASED")).refusedBy("closing-follows-from-the-file");
        closed.when(reopen("NEW_EVIDENCE")).refusedBy("surrendered-is-final");
    }

    @ParameterizedTest
    @CsvSource({
        "NEW_EVIDENCE, UNDER_REVIEW",
        "REFUSAL_RECONSIDERED, UNDER_REVIEW",
        "RELOCATION, LOCATING",
        "REARREST, LOCATING",
        "COURT_REMITTED, JUDICIAL_PHASE"
    })
    void a_refused_request_is_taken_up_again_where_the_reason_leads(String reason, ExtraditionState state) {
        var reopened = committed().after(refuseUnconsulted("X-EVIDENCE"), reopen(reason));

        assertThat(file(reopened).state()).isEqualTo(state);
        assertThat(file(reopened).outcome()).isNull();
        assertThat(file(reopened).closedOn()).isNull();
        assertThat(file(reopened).grounds()).isEmpty();
    }

    @Test
    void what_was_opened_in_error_stays_closed() {
        underReview()
                .after(mergeInto("CL-PE-2007"))
                .when(reopen("NEW_EVIDENCE"))
                .refusedBy("errors-stay-closed");
    }
}
