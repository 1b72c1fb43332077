package rogatory.outgoing.write.arrest;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.outgoing.Acts.*;
import static rogatory.outgoing.events.Subject.*;

import org.junit.jupiter.api.Test;
import rogatory.outgoing.request.OutgoingState;
import rogatory.vocabulary.Holder;

class ArrestTest {

    @Test
    void provisional_arrest_is_for_urgent_circumstances_and_a_warrant() {
        assertThat(drafted(EXTRADITION)
                        .after(warrant())
                        .when(seekArrest())
                        .refusedBy("provisional-arrest-when-urgent")
                        .article())
                .isEqualTo("UNCAC 44(10)");
        law(EXTRADITION).after(receive(EXTRADITION, "U2")).when(seekArrest()).refusedBy("warrant-first");
    }

    @Test
    void after_a_provisional_arrest_we_owe_the_papers_within_the_days_they_give() {
        assertThat(file(provisionallyArrested()).holder()).isEqualTo(Holder.RQ);
        assertThat(due(provisionallyArrested(), "papers-after-provisional-arrest"))
                .isEqualTo("2021-04-18");
        wanted().after(seekArrest()).when(arrest(DAY, null)).refusedBy("papers-deadline");
        wanted().after(seekArrest()).when(arrest(DAY, 0)).refusedBy("papers-deadline", "366");
        wanted().after(seekArrest()).when(arrest(DAY, 367)).refusedBy("papers-deadline");
    }

    @Test
    void papers_sent_late_are_sent_with_a_warning_that_the_person_may_be_released() {
        var ready = provisionallyArrested().after(vet(), preparePapers());

        ready.when(transmit(DAY.plusDays(40), null)).accepted();
        ready.when(transmit(DAY.plusDays(41), null)).warns("papers-in-time");
        assertThat(due(ready.after(transmit()), "papers-after-provisional-arrest"))
                .isNull();
    }

    @Test
    void an_arrest_on_the_request_waits_for_no_papers() {
        sent(EXTRADITION).when(arrest(DAY, 40)).refusedBy("papers-deadline");
        assertThat(file(sent(EXTRADITION).after(arrest(DAY, null))).state()).isEqualTo(OutgoingState.SENT);
    }

    @Test
    void who_is_released_was_arrested_and_the_papers_are_no_longer_due() {
        sent(EXTRADITION).when(release()).refusedBy("arrested-before-released");
        assertThat(file(provisionallyArrested().after(release())).state()).isEqualTo(OutgoingState.DRAFTING);
    }
}
