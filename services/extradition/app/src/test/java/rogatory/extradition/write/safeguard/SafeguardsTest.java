package rogatory.extradition.write.safeguard;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.extradition.Acts.*;

import org.junit.jupiter.api.Test;

class SafeguardsTest {

    @Test
    void a_person_is_guaranteed_fair_treatment_at_all_stages() {
        arrested().after(hear(), commit()).when(order()).warns("fair-treatment-at-all-stages");
        arrested().after(safeguard("COUNSEL"), consent()).when(order()).warns("fair-treatment-at-all-stages");
        committed().when(order()).accepted();
        provisionallyArrested().when(safeguard("INTERPRETER")).accepted();
    }

    @Test
    void the_file_shows_each_safeguard_once() {
        assertThat(file(committed().after(safeguard("REVIEW", "COUNSEL")))
                        .course()
                        .safeguards())
                .containsExactly("INFORMED", "COUNSEL", "REVIEW");
        committed().when(safeguard()).refusedBy("name-a-safeguard");
        surrendered().when(safeguard("REVIEW")).notLegalNow();
    }
}
