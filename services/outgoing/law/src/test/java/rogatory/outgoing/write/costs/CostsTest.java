package rogatory.outgoing.write.costs;

import static rogatory.outgoing.Acts.*;
import static rogatory.outgoing.events.Subject.*;

import org.junit.jupiter.api.Test;

class CostsTest {

    @Test
    void only_costs_that_were_announced_are_agreed_or_disputed() {
        granted(MLA).when(agreeCost()).refusedBy("cost-was-notified");
        granted(MLA).when(disputeCost()).refusedBy("cost-was-notified");
        granted(MLA).after(announceCost(), disputeCost()).when(agreeCost()).accepted();
    }
}
