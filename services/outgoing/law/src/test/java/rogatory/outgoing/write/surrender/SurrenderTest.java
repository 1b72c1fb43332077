package rogatory.outgoing.write.surrender;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.outgoing.Acts.*;
import static rogatory.outgoing.events.Subject.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import rogatory.outgoing.request.OutgoingOutcome;

class SurrenderTest {

    @Test
    void nobody_is_taken_over_before_the_grant_nor_on_conditions_that_we_have_not_answered() {
        sent(EXTRADITION).when(takeCustody(null)).notLegalNow();
        granted(EXTRADITION, RETURN).when(takeCustody(null)).refusedBy("answer-the-conditions-first", RETURN);
        assertThat(file(surrendered()).outcome()).isEqualTo(OutgoingOutcome.SURRENDERED);
    }

    @Test
    void who_was_surrendered_on_condition_of_return_goes_back_to_serve_the_sentence() {
        var conditional = granted(EXTRADITION, RETURN).after(accept(), takeCustody(DAY.plusDays(900)));

        assertThat(file(conditional).outcome()).isEqualTo(OutgoingOutcome.SURRENDERED_CONDITIONAL);
        assertThat(due(conditional, "return-to-serve")).isEqualTo(DAY.plusDays(900));
        assertThat(due(conditional.after(serveThere()), "return-to-serve")).isNull();
        conditional.after(serveThere()).when(serveThere()).refusedBy("return-was-a-condition");
        surrendered().when(serveThere()).refusedBy("return-was-a-condition");
        granted(EXTRADITION).when(takeCustody(DAY.plusDays(900))).refusedBy("return-was-a-condition");
    }

    @Test
    void with_the_persons_consent_surrender_may_be_granted_before_the_papers() {
        provisionallyArrested().when(grant(List.of())).refusedBy("consent-or-papers");
        assertThat(file(provisionallyArrested().after(consent(), grant(List.of()), takeCustody(null)))
                        .outcome())
                .isEqualTo(OutgoingOutcome.SURRENDERED);
    }

    @Test
    void a_waiver_of_specialty_is_for_who_was_surrendered() {
        sent(EXTRADITION).after(withdraw()).when(askWaiver()).refusedBy("surrendered-first");
        surrendered().when(decideWaiver()).refusedBy("waiver-was-sought");
        surrendered().after(askWaiver()).when(decideWaiver()).accepted();
    }

    @Test
    void a_national_who_is_not_extradited_is_submitted_for_prosecution_there() {
        var refused = sent(EXTRADITION).after(refuse(List.of(), "As sent", NATIONALITY));

        assertThat(due(refused, "submit-for-prosecution")).isEqualTo(DAY.plusDays(90));
        assertThat(due(refused.after(prosecuteThere()), "submit-for-prosecution"))
                .isNull();
        sent(EXTRADITION)
                .after(refuse(List.of(), "As sent", "X-NEBIS"))
                .when(prosecuteThere())
                .refusedBy("refused-for-nationality");
    }

    @Test
    void a_surrender_is_final() {
        surrendered().when(reopen("NEW_EVIDENCE")).refusedBy("surrendered-is-final");
    }
}
