package rogatory.extradition.write.provisional;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.extradition.Acts.*;

import org.junit.jupiter.api.Test;
import rogatory.extradition.request.Charge;
import rogatory.extradition.request.ExtraditionOutcome;
import rogatory.extradition.request.ExtraditionState;
import rogatory.vocabulary.Holder;

class ProvisionalArrestTest {

    @Test
    void after_the_arrest_the_other_side_owes_the_papers_within_the_days_given() {
        assertThat(file(provisionallyArrested()).holder()).isEqualTo(Holder.RQ);
        assertThat(due(provisionallyArrested())).isEqualTo("2021-04-18");
        law().after(announce("U2")).when(arrestProvisionally(0)).refusedBy("papers-deadline");
        law().after(announce("U2")).when(arrestProvisionally(Integer.MAX_VALUE)).refusedBy("papers-deadline", "366");
    }

    @Test
    void the_last_day_counts_as_in_time() {
        provisionallyArrested().when(expire(DAY.plusDays(40))).refusedBy("papers-deadline-passed", "2021-04-18");
        provisionallyArrested().when(expire(DAY.plusDays(41))).accepted();
    }

    @Test
    void nobody_is_discharged_for_late_papers_that_are_not_late() {
        provisionallyArrested().when(discharge(DAY.plusDays(41))).refusedBy("papers-were-late");

        var discharged = provisionallyArrested().after(expire(DAY.plusDays(41)), discharge(DAY.plusDays(42)));

        assertThat(file(discharged).outcome()).isEqualTo(ExtraditionOutcome.DISCHARGED);
        assertThat(file(discharged).course().custody().days()).isEqualTo(42);
    }

    @Test
    void papers_that_come_in_time_make_it_a_request_for_the_offences_they_name() {
        var received = provisionallyArrested().after(papers(DAY.plusDays(30), BRIBERY, LAUNDERING));

        assertThat(file(received).state()).isEqualTo(ExtraditionState.RECEIVED);
        assertThat(file(received).receivedOn()).isEqualTo(DAY);
        assertThat(file(received).charges()).extracting(Charge::offence).containsExactly(BRIBERY, LAUNDERING);
        assertThat(file(received.after(acknowledge(), proceed())).state())
                .as("the person is in custody already")
                .isEqualTo(ExtraditionState.ARRESTED);
    }

    @Test
    void papers_that_come_after_the_discharge_open_the_file_again() {
        var late = provisionallyArrested()
                .after(expire(DAY.plusDays(41)), discharge(DAY.plusDays(41)), papers(DAY.plusDays(60)));

        assertThat(file(late).state()).isEqualTo(ExtraditionState.RECEIVED);
        assertThat(file(late).outcome()).isNull();
        assertThat(file(late.after(acknowledge(), proceed())).state()).isEqualTo(ExtraditionState.LOCATING);
    }

    @Test
    void papers_open_no_file_that_was_closed_otherwise() {
        provisionallyArrested().after(withdraw()).when(papers(DAY)).refusedBy("papers-open-a-discharged-file");
    }

    @Test
    void who_was_discharged_may_be_arrested_again_before_the_papers_come() {
        assertThat(file(provisionallyArrested()
                                .after(expire(DAY.plusDays(41)), discharge(DAY.plusDays(41)), reopen("REARREST")))
                        .state())
                .isEqualTo(ExtraditionState.PROVISIONAL_ARREST_REQUESTED);
    }

    @Test
    void the_papers_are_late_once_and_then_no_longer_awaited() {
        var expired = provisionallyArrested().after(expire(DAY.plusDays(41)));

        assertThat(due("papers-after-provisional-arrest", provisionallyArrested()))
                .isEqualTo("2021-04-18");
        assertThat(due("papers-after-provisional-arrest", expired)).isNull();
        expired.when(expire(DAY.plusDays(42))).refusedBy("papers-expire-once");
    }
}
