package rogatory.spontaneous.request;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.spontaneous.Acts.*;

import org.junit.jupiter.api.Test;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.TimeLimit;

class SpontaneousLimitsTest {

    private static final TimeLimit FEEDBACK = TimeLimit.days("feedback-on-usefulness", "proposal", Holder.RA, DAY, 180);
    private static final TimeLimit END =
            TimeLimit.until("restriction-ends", "UNCAC 46(5)", Holder.RA, DAY.plusDays(50));

    @Test
    void the_recipient_owes_the_giver_word_of_what_became_of_the_information() {
        assertThat(file(assessed()).limits()).contains(FEEDBACK);
        assertThat(file(disclosed()).limits()).contains(FEEDBACK);
        assertThat(file(assessed().after(feedback(false, OURS))).limits()).doesNotContain(FEEDBACK);
        assertThat(file(assessed().after(close())).limits()).doesNotContain(FEEDBACK);
    }

    @Test
    void a_restriction_that_ends_is_watched_while_the_recipient_has_the_information() {
        var limited = assessed().after(restrict("TEMPORARY_CONFIDENTIALITY", DAY.plusDays(50)));

        assertThat(file(limited).limits()).contains(END);
        assertThat(file(limited.after(close())).limits()).contains(END);
        assertThat(file(limited.after(withdraw())).limits()).isEmpty();
        assertThat(file(limited.after(lift("TEMPORARY_CONFIDENTIALITY"))).limits())
                .doesNotContain(END);
    }

    @Test
    void a_restriction_without_an_end_ends_on_no_day() {
        assertThat(file(restricted("NO_EVIDENCE")).limits())
                .extracting(TimeLimit::rule)
                .doesNotContain("restriction-ends");
    }

    @Test
    void a_day_the_giver_suggests_counts_while_the_file_is_open() {
        var suggested = TimeLimit.until("suggested-deadline", "practice", Holder.RA, DAY.plusDays(30));

        assertThat(file(assessed()).limits()).contains(suggested);
        assertThat(file(assessed().after(close())).limits()).doesNotContain(suggested);
    }
}
