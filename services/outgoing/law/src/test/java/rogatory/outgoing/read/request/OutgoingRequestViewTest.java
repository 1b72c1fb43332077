package rogatory.outgoing.read.request;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.outgoing.Acts.*;
import static rogatory.outgoing.events.Subject.*;

import org.junit.jupiter.api.Test;

class OutgoingRequestViewTest {

    @Test
    void officers_see_what_binds_them_what_is_open_and_whether_the_other_side_was_heard() {
        OutgoingRequestView view = OutgoingRequestView.of(
                file(granted(MLA, "Not for tax proceedings").after(accept())));

        assertThat(view.conditions()).containsExactly("Not for tax proceedings");
        assertThat(view.partnerRef()).isEqualTo("CH-4711");
        assertThat(view.heardOn()).isEqualTo(DAY);
        assertThat(view.items()).hasSize(2);
        assertThat(view.outcome()).isNull();
    }
}
