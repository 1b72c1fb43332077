package rogatory.mla.write.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.mla.Acts.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import rogatory.mla.events.CompletenessAssessed;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Precision;

class AssessmentTest {

    @Test
    void each_content_that_is_missing_costs_a_point_of_six() {
        assertThat(underReview().when(assess("c", "f", "c")).events())
                .containsExactly(new CompletenessAssessed(ID, DAY, Precision.DAY, 4, List.of("c", "f"), null));
    }

    @Test
    void assistance_rests_on_at_least_one_legal_basis() {
        underReview()
                .when(determine(new BasisInvoked("RECIPROCITY", "SUPPLEMENTARY")))
                .refusedBy("basis-relied-on");
        underReview().when(determine()).refusedBy("basis-relied-on");
    }

    @Test
    void the_legal_basis_on_file_is_the_one_determined_last() {
        assertThat(file(underReview().after(determine(relied("UNCAC_46_7_SOLE"))))
                        .particulars()
                        .legalBases())
                .containsExactly(relied("UNCAC_46_7_SOLE"));
    }

    @Test
    void the_convention_alone_is_the_basis_only_where_no_treaty_binds() {
        underReview()
                .when(determine(relied("UNCAC_46_7_SOLE"), relied("BILATERAL_MLA")))
                .warns("convention-alone-where-no-treaty-binds");
        underReview()
                .when(determine(relied("UNCAC_46_1_WITH_TREATY"), relied("BILATERAL_MLA")))
                .accepted();
        underReview().when(determine(relied("UNCAC_46_7_SOLE"))).accepted();
    }
}
