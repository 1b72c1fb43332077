package rogatory.lawenforcement.write.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.lawenforcement.Acts.*;

import org.junit.jupiter.api.Test;
import rogatory.lawenforcement.events.ReplyExtent;

class ContactTest {

    @Test
    void a_question_for_the_status_is_answered_within_thirty_days_of_the_first_that_is_open() {
        var asked = inProgress().after(inquire(DAY.plusDays(10)), inquire(DAY.plusDays(5)), inquire(DAY.plusDays(20)));

        assertThat(due("status-inquiry-answered", asked)).isEqualTo(DAY.plusDays(35));
        assertThat(file(asked).course().inquiries().open()).isEqualTo(3);
        assertThat(limits(asked.after(tellStatus()))).doesNotContain("status-inquiry-answered");
    }

    @Test
    void a_suggested_deadline_stands_until_it_is_revised_or_the_matter_ends() {
        var suggested = inProgress().after(suggest(DAY.plusDays(12)));

        assertThat(due("suggested-deadline", suggested)).isEqualTo(DAY.plusDays(12));
        assertThat(due("suggested-deadline", suggested.after(revise(DAY.plusDays(14)))))
                .isEqualTo(DAY.plusDays(14));
        assertThat(limits(suggested.after(reply(ReplyExtent.FULL)))).isEmpty();
    }
}
