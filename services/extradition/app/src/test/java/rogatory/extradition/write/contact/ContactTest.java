package rogatory.extradition.write.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.extradition.Acts.*;

import org.junit.jupiter.api.Test;

class ContactTest {

    @Test
    void questions_for_the_status_are_answered() {
        var asked = committed().after(inquire(), inquire());

        assertThat(due("status-inquiry-answered", asked)).isEqualTo(DAY.plusDays(30));
        assertThat(due("status-inquiry-answered", asked.after(reply()))).isNull();
    }
}
