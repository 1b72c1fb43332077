package rogatory.lawenforcement.write.work;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.lawenforcement.Acts.*;

import org.junit.jupiter.api.Test;
import rogatory.lawenforcement.request.LawEnforcementState;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Holder;

class WorkTest {

    @Test
    void the_convention_may_be_the_basis_where_there_is_no_agreement() {
        var determined = acknowledged().after(determine(relied("UNCAC_48_2")));

        assertThat(file(determined).particulars().legalBases()).containsExactly(relied("UNCAC_48_2"));
    }

    @Test
    void cooperation_rests_on_at_least_one_basis_that_is_relied_on() {
        assertThat(acknowledged()
                        .when(determine(new BasisInvoked("MOU_LE", "ALTERNATIVE")))
                        .refusedBy("basis-relied-on")
                        .article())
                .isEqualTo("UNCAC 48(2)");
    }

    @Test
    void work_is_set_aside_freely_and_goes_on_where_it_was() {
        assertThat(file(halfAnswered().after(hold())).state()).isEqualTo(LawEnforcementState.ON_HOLD);
        assertThat(file(halfAnswered().after(hold())).holder()).isEqualTo(Holder.RX);
        assertThat(file(halfAnswered().after(hold(), liftHold())).state())
                .isEqualTo(LawEnforcementState.ANSWERED_PARTIAL);
        assertThat(file(acknowledged().after(hold(), liftHold()))).isEqualTo(file(acknowledged()));
    }

    @Test
    void a_hold_is_looked_at_again_on_the_day_that_was_stated_and_stops_no_clock() {
        assertThat(due("hold-review", inProgress().after(hold()))).isEqualTo(DAY.plusDays(60));
        assertThat(limits(inProgress().after(hold()))).contains("reply-in-time");
        assertThat(limits(inProgress().after(hold(), liftHold()))).doesNotContain("hold-review");
    }

    @Test
    void another_agency_takes_over_without_undoing_what_was_answered() {
        assertThat(file(halfAnswered().after(assign())).state()).isEqualTo(LawEnforcementState.ANSWERED_PARTIAL);
    }
}
