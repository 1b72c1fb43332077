package rogatory.extradition.write.nationality;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.extradition.Acts.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.request.ExtraditionOutcome;
import rogatory.extradition.write.refusal.RefuseExtradition;
import rogatory.testkit.DeciderSpec;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Precision;

class NationalsTest {

    @Test
    void a_national_who_is_not_extradited_is_owed_a_prosecution_at_home() {
        assertThat(due(refused(NATIONALITY))).isEqualTo(DAY.plusDays(90));

        var submitted = refused(NATIONALITY).after(prosecuteHere());

        assertThat(file(submitted).outcome()).isEqualTo(ExtraditionOutcome.DOMESTIC_PROSECUTION);
        assertThat(due(submitted)).isNull();
        assertThat(file(submitted).grounds()).containsExactly(NATIONALITY);
        submitted.when(prosecuteHere()).refusedBy("refused-for-nationality");
    }

    @Test
    void the_day_by_which_it_is_submitted_may_be_stated_with_the_refusal() {
        LegalAct stated = new RefuseExtradition(
                ID,
                DAY,
                Precision.DAY,
                List.of(),
                List.of(NATIONALITY),
                "As sent",
                null,
                "Known before",
                DAY.plusDays(30));

        assertThat(due(committed().after(stated))).isEqualTo(DAY.plusDays(30));
    }

    @Test
    void the_duty_follows_from_nationality_alone() {
        assertThat(due(refused(NATIONALITY, "X-NEBIS"))).isNull();
        refused(NATIONALITY, "X-NEBIS").when(prosecuteHere()).accepted();
        assertThat(refused("X-NEBIS")
                        .when(prosecuteHere())
                        .refusedBy("refused-for-nationality")
                        .article())
                .isEqualTo("UNCAC 44(11)");
    }

    @Test
    void a_foreign_sentence_of_a_national_may_be_taken_over() {
        assertThat(file(refused(NATIONALITY).after(considerSentence(true))).outcome())
                .isEqualTo(ExtraditionOutcome.SENTENCE_TAKEN_OVER);
        assertThat(due(refused(NATIONALITY).after(considerSentence(false))))
                .as("sought for prosecution, that is still owed")
                .isNotNull();
    }

    @Test
    void where_only_a_sentence_is_to_be_served_considering_it_is_enough() {
        var sentenced = law().after(
                        receive("U1", List.of("E-SENT"), relied("BILATERAL_EXT"), BRIBERY),
                        acknowledge(),
                        refuseUnconsulted(NATIONALITY));

        assertThat(due(sentenced)).isNotNull();
        assertThat(due(sentenced.after(considerSentence(false)))).isNull();
    }

    private static DeciderSpec<ExtraditionEvent> refused(String... grounds) {
        return committed().after(refuseUnconsulted(grounds));
    }

    @Test
    void a_national_s_case_is_submitted_without_undue_delay() {
        LegalAct late = new SubmitForDomesticProsecution(ID, DAY.plusDays(91), Precision.DAY, null);
        LegalAct inTime = new SubmitForDomesticProsecution(ID, DAY.plusDays(90), Precision.DAY, null);

        refused(NATIONALITY).when(late).warns("submit-for-prosecution");
        refused(NATIONALITY).when(inTime).accepted();
    }
}
