package rogatory.mla.write.costs;

import static rogatory.mla.Acts.*;

import org.junit.jupiter.api.Test;

class CostsTest {

    @Test
    void costs_are_announced_before_they_are_agreed_or_disputed() {
        inExecution().when(agreeCost()).refusedBy("cost-was-notified");
        inExecution().when(disputeCost()).refusedBy("cost-was-notified");
        inExecution().after(notifyCost()).when(disputeCost()).accepted();
        inExecution().after(notifyCost(), disputeCost()).when(agreeCost()).accepted();
    }
}
