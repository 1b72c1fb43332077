package rogatory.extradition.write.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.extradition.Acts.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import rogatory.extradition.events.DualCriminality;
import rogatory.extradition.events.RefusalStage;
import rogatory.extradition.request.ExtraditionOutcome;
import rogatory.extradition.request.ExtraditionState;

class RefusalTest {

    @Test
    void fiscal_matters_are_never_the_only_ground_not_even_for_a_court() {
        assertThat(committed()
                        .when(refuseUnconsulted("X-FISCAL-44_16", "X-FISCAL-44_16"))
                        .refusedBy("not-solely-fiscal")
                        .article())
                .isEqualTo("UNCAC 44(16)");
        heard().when(denyCommittal("Asked", "X-FISCAL-44_16")).refusedBy("not-solely-fiscal");
        committed().when(refuseUnconsulted("X-FISCAL-44_16", "X-NEBIS")).accepted();
    }

    @Test
    void the_other_side_may_present_its_views_before_extradition_is_refused() {
        assertThat(committed()
                        .when(refuse("As sent", "X-NEBIS"))
                        .refusedBy("consult-before-refusing")
                        .article())
                .isEqualTo("UNCAC 44(17)");
        committed()
                .after(consult("USE"), consulted())
                .when(refuse("As sent", "X-NEBIS"))
                .refusedBy("consult-before-refusing");
        for (String purpose : new String[] {"REFUSAL", "CONDITIONS", null}) {
            committed()
                    .after(consult(purpose))
                    .when(refuse("As sent", "X-NEBIS"))
                    .accepted();
        }
        committed().when(refuseUnconsulted("X-NEBIS")).accepted();
    }

    @Test
    void a_refusal_names_grounds_and_reasons() {
        var consulted = committed().after(consult("REFUSAL"), consulted());

        consulted.when(refuse(null, "X-NEBIS")).refusedBy("reasons-for-refusal");
        consulted.when(refuse(" ", "X-NEBIS")).refusedBy("reasons-for-refusal");
        consulted.when(refuse("Tried before")).refusedBy("reasons-for-refusal");
    }

    @Test
    void who_refuses_follows_from_where_the_matter_stands_unless_it_is_said() {
        assertThat(file(committed().after(refuseUnconsulted("X-NEBIS"))).outcome())
                .isEqualTo(ExtraditionOutcome.REFUSED_EXECUTIVE);
        assertThat(file(heard().after(refuseUnconsulted("X-NEBIS"))).outcome())
                .isEqualTo(ExtraditionOutcome.REFUSED_JUDICIAL);
        assertThat(file(heard().after(consult(null), refuse("As sent", "X-NEBIS")))
                        .outcome())
                .isEqualTo(ExtraditionOutcome.REFUSED_JUDICIAL);
        assertThat(file(heard().after(refuse(List.of(), "As sent", RefusalStage.EXECUTIVE, "Urgent", "X-NEBIS")))
                        .outcome())
                .isEqualTo(ExtraditionOutcome.REFUSED_EXECUTIVE);
        underReview()
                .when(refuse(List.of(), "As sent", RefusalStage.JUDICIAL, "Urgent", "X-NEBIS"))
                .refusedBy("a-court-refuses-what-is-before-it");
    }

    @Test
    void a_court_that_denies_committal_refuses_and_is_told_that_nobody_consulted() {
        heard().when(denyCommittal(null)).warns("consult-before-refusing");
        heard().when(denyCommittal("The court asked them", "X-EVIDENCE")).accepted();
        assertThat(file(heard().after(denyCommittal(null))).outcome()).isEqualTo(ExtraditionOutcome.REFUSED_JUDICIAL);
    }

    @Test
    void an_offence_under_the_convention_as_basis_is_hardly_a_political_one() {
        underReview()
                .after(determine(relied("UNCAC_44_5")))
                .when(refuseUnconsulted("X-POLITICAL"))
                .warns("no-political-offence-under-the-convention");
        underReview().when(refuseUnconsulted("X-POLITICAL")).accepted();
    }

    @Test
    void a_ground_that_the_file_speaks_against_gives_pause() {
        underReview()
                .after(assess(BRIBERY, DualCriminality.MET))
                .when(refuseUnconsulted("X-DUAL-44_1"))
                .warns("dual-criminality-was-found");
        underReview().when(refuseUnconsulted("X-MINPEN-44_8")).warns("related-offences-may-be-included");
    }

    @Test
    void refused_for_one_offence_the_request_goes_on_for_the_other() {
        var partly = committed().after(refuseFor(BRIBERY, "X-LIMITATION"));

        assertThat(file(partly).state()).isEqualTo(ExtraditionState.EXECUTIVE_DECISION);
        assertThat(file(partly).grounds()).containsExactly("X-LIMITATION");
        partly.when(refuseFor(BRIBERY, "X-NEBIS")).refusedBy("refuse-once");
        partly.when(refuseFor("U17", "X-NEBIS")).refusedBy("offences-of-this-request");
        partly.when(order()).accepted();
        assertThat(file(partly.after(refuseFor(LAUNDERING, "X-NEBIS"))).outcome())
                .isEqualTo(ExtraditionOutcome.REFUSED_EXECUTIVE);
    }

    @Test
    void nobody_need_be_extradited_into_persecution() {
        var refused = committed().after(consult("REFUSAL"), consulted(), refuse("As sent", "X-DISC-44_15"));

        assertThat(file(refused).outcome()).isEqualTo(ExtraditionOutcome.REFUSED_EXECUTIVE);
        assertThat(file(refused).grounds()).containsExactly("X-DISC-44_15");
    }

    @Test
    void extradition_is_subject_to_the_conditions_of_the_own_law_such_as_a_minimum_penalty() {
        committed().when(refuseFor(LAUNDERING, "X-MINPEN-44_8")).warns("related-offences-may-be-included");
        committed().when(refuseUnconsulted("X-LIMITATION")).accepted();
    }
}
