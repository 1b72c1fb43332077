package rogatory.extradition.write.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.extradition.Acts.*;

import org.junit.jupiter.api.Test;
import rogatory.extradition.events.DualCriminality;
import rogatory.extradition.request.Charge;
import rogatory.vocabulary.BasisInvoked;

class AssessmentTest {

    @Test
    void dual_criminality_is_assessed_offence_by_offence() {
        var assessed = underReview().after(assess(BRIBERY, DualCriminality.MET));

        assertThat(file(assessed).charges())
                .extracting(Charge::dualCriminality)
                .containsExactly(DualCriminality.MET, DualCriminality.NOT_ASSESSED);
        underReview().when(assess("U17", DualCriminality.MET)).refusedBy("offences-of-this-request", "U17");
        underReview().when(assessNothing()).refusedBy("assess-an-offence");
    }

    @Test
    void nobody_is_surrendered_for_what_is_no_offence_here() {
        var neither = underReview()
                .after(
                        assess(BRIBERY, DualCriminality.NOT_MET),
                        assess(LAUNDERING, DualCriminality.NOT_MET),
                        proceed(),
                        arrest(DAY),
                        commit());

        assertThat(neither.when(order()).refusedBy("extraditable-offence").article())
                .contains("44(1)");
    }

    @Test
    void one_extraditable_offence_or_a_law_that_dispenses_with_it_is_enough() {
        for (DualCriminality enough : new DualCriminality[] {DualCriminality.MET, DualCriminality.WAIVED}) {
            underReview()
                    .after(
                            assess(BRIBERY, DualCriminality.NOT_MET),
                            assess(LAUNDERING, enough),
                            safeguard("INFORMED", "COUNSEL"),
                            proceed(),
                            arrest(DAY),
                            commit())
                    .when(order())
                    .accepted();
        }
    }

    @Test
    void the_extradition_relies_on_at_least_one_basis() {
        underReview()
                .when(determine(new BasisInvoked("RECIPROCITY", "SUPPLEMENTARY")))
                .refusedBy("basis-relied-on");
        underReview().when(determine(relied("UNCAC_44_5"))).accepted();
    }

    @Test
    void the_convention_is_the_basis_where_no_treaty_of_extradition_is() {
        underReview().when(determine(relied("UNCAC_44_5"))).accepted();
        underReview()
                .when(determine(relied("UNCAC_44_5"), relied("BILATERAL_EXT")))
                .warns("convention-as-basis-where-no-treaty");
        underReview()
                .when(determine(relied("UNCAC_44_4"), relied("BILATERAL_EXT")))
                .accepted();
    }
}
