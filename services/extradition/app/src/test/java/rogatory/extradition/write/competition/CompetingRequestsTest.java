package rogatory.extradition.write.competition;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.extradition.Acts.*;

import org.junit.jupiter.api.Test;
import rogatory.extradition.request.ExtraditionOutcome;

class CompetingRequestsTest {

    @Test
    void surrender_waits_until_priority_is_decided() {
        var sought = committed().after(compete("CL"));

        sought.when(order()).refusedBy("priority-among-competing-requests", "CL");
        sought.after(prefer("PE")).when(order()).accepted();
        sought.after(prefer("CL")).when(order()).refusedBy("priority-among-competing-requests", "CL");
        sought.after(prefer("PE"), compete("BR")).when(order()).refusedBy("priority-among-competing-requests", "BR");
    }

    @Test
    void priority_goes_to_one_of_those_who_ask() {
        committed().when(prefer("PE")).refusedBy("priority-among-those-who-ask");
        committed().after(compete("CL")).when(prefer("BR")).refusedBy("priority-among-those-who-ask");
        committed().when(compete("PE")).refusedBy("another-state-competes");
    }

    @Test
    void a_file_is_closed_for_another_state_only_when_that_one_goes_first() {
        committed().when(close("SURRENDERED_TO_OTHER_STATE")).refusedBy("closing-follows-from-the-file");
        assertThat(file(committed().after(compete("CL"), prefer("CL"), close("SURRENDERED_TO_OTHER_STATE")))
                        .outcome())
                .isEqualTo(ExtraditionOutcome.SURRENDERED_TO_OTHER_STATE);
    }
}
