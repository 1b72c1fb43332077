package rogatory.mla.write.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.mla.Acts.*;

import org.junit.jupiter.api.Test;
import rogatory.mla.request.Terms.CostStanding;

class CostsTest {

    @Test
    void costs_are_announced_before_they_are_agreed_or_disputed() {
        inExecution().when(agreeCost()).refusedBy("cost-was-notified");
        inExecution().when(disputeCost()).refusedBy("cost-was-notified");
        inExecution().after(notifyCost()).when(disputeCost()).accepted();
        inExecution().after(notifyCost(), disputeCost()).when(agreeCost()).accepted();
    }

    @Test
    void the_file_shows_where_the_two_sides_stand_on_costs() {
        assertThat(file(inExecution()).terms().costs()).isNull();
        assertThat(file(inExecution().after(notifyCost())).terms().costs()).isEqualTo(CostStanding.NOTIFIED);
        assertThat(file(inExecution().after(notifyCost(), disputeCost()))
                        .terms()
                        .costs())
                .isEqualTo(CostStanding.DISPUTED);
    }
}
