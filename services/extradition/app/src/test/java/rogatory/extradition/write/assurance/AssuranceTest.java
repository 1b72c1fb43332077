package rogatory.extradition.write.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.extradition.Acts.*;

import org.junit.jupiter.api.Test;

class AssuranceTest {

    @Test
    void assurances_answer_what_was_asked() {
        committed().when(giveAssurances("DEATH_PENALTY")).refusedBy("assurances-were-sought");
        committed().when(seekAssurances()).refusedBy("name-the-assurances");
        committed()
                .after(seekAssurances("DEATH_PENALTY", "RETRIAL"))
                .when(giveAssurances("RETRIAL"))
                .accepted();
    }

    @Test
    void an_order_before_the_answer_is_possible_but_gives_pause() {
        var asked = committed().after(seekAssurances("DEATH_PENALTY"));

        asked.when(order()).warns("assurances-pending");
        asked.after(giveAssurances("DEATH_PENALTY")).when(order()).accepted();
        assertThat(due(asked)).isEqualTo(DAY.plusDays(20));
    }
}
