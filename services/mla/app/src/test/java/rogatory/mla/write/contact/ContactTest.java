package rogatory.mla.write.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.mla.Acts.*;

import org.junit.jupiter.api.Test;

class ContactTest {

    @Test
    void a_reply_answers_the_questions_asked_so_far() {
        var asked = underReview().after(inquire(), inquire());

        assertThat(file(asked).course().openInquiries()).isEqualTo(2);
        assertThat(file(asked.after(reply())).course().openInquiries()).isZero();
    }

    @Test
    void the_deadline_suggested_last_is_the_one_taken_into_account() {
        var suggested = underReview().after(suggest(DAY.plusDays(60)));

        assertThat(due(suggested)).isEqualTo(DAY.plusDays(60));
        assertThat(due(suggested.after(revise(DAY.plusDays(30))))).isEqualTo(DAY.plusDays(30));
    }

    @Test
    void a_closed_request_is_not_asked_about() {
        underReview().after(withdraw()).when(inquire()).notLegalNow();
    }

    @Test
    void reasonable_questions_for_the_status_are_answered() {
        var asked = underReview().after(inquire(), inquire());

        assertThat(due("status-inquiry-answered", asked)).isEqualTo(DAY.plusDays(30));
        assertThat(due("status-inquiry-answered", asked.after(reply()))).isNull();
        assertThat(due("status-inquiry-answered", asked.after(withdraw()))).isNull();
    }
}
