package rogatory.outgoing.write.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.outgoing.Acts.*;
import static rogatory.outgoing.events.Subject.*;

import org.junit.jupiter.api.Test;

class AssuranceTest {

    @Test
    void we_give_the_assurances_that_were_asked_of_us_by_the_day_they_name() {
        var asked = sent(EXTRADITION).after(askAssurances("SPECIALTY", "RETRIAL"));

        assertThat(due(asked.after(assure("RETRIAL")), "assurances-answer")).isEqualTo(DAY.plusDays(20));
        assertThat(due(asked.after(assure("RETRIAL", "SPECIALTY")), "assurances-answer"))
                .isNull();
        asked.when(assure("DETENTION")).refusedBy("assurances-were-sought", "SPECIALTY");
        asked.when(assure()).refusedBy("name-the-assurances");
        sent(EXTRADITION).when(askAssurances()).refusedBy("name-the-assurances");
    }
}
