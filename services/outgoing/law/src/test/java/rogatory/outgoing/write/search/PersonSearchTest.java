package rogatory.outgoing.write.search;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.outgoing.Acts.*;
import static rogatory.outgoing.events.Subject.*;

import org.junit.jupiter.api.Test;
import rogatory.outgoing.request.OutgoingOutcome;
import rogatory.outgoing.request.OutgoingState;
import rogatory.vocabulary.Holder;

class PersonSearchTest {

    @Test
    void nobody_is_looked_for_before_a_warrant() {
        drafted(EXTRADITION).when(circulate()).refusedBy("warrant-first");
        wanted().when(circulate()).accepted();
    }

    @Test
    void while_a_notice_looks_for_the_person_the_ball_is_with_whoever_may_find_the_person() {
        var sought = wanted().after(circulate());

        assertThat(file(sought).holder()).isEqualTo(Holder.TP);
        sought.when(transmit()).notLegalNow();
        assertThat(file(sought.after(locate())).state()).isEqualTo(OutgoingState.DRAFTING);
        assertThat(file(sought.after(arrest(DAY, 40))).state()).isEqualTo(OutgoingState.PROVISIONALLY_ARRESTED);
    }

    @Test
    void who_is_not_found_ends_the_file_and_may_be_found_later() {
        assertThat(file(wanted().after(circulate(), notLocated(), close())).outcome())
                .isEqualTo(OutgoingOutcome.NOT_LOCATED);
        assertThat(file(sent(EXTRADITION).after(ask(), answer(false), notLocated(), close()))
                        .outcome())
                .isEqualTo(OutgoingOutcome.NOT_LOCATED);
        assertThat(file(sent(EXTRADITION).after(notLocated(), close(), reopen("RELOCATION")))
                        .state())
                .isEqualTo(OutgoingState.ACKNOWLEDGED);
        assertThat(file(wanted().after(notLocated(), locate(), close())).outcome())
                .isEqualTo(OutgoingOutcome.NOT_SENT);
    }
}
