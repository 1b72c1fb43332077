package rogatory.spontaneous.write.exculpatory;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.spontaneous.Acts.*;

import org.junit.jupiter.api.Test;
import rogatory.spontaneous.events.ExculpatoryUseMade;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.TimeLimit;

class ExculpatoryDisclosureTest {

    private static final String EXCEPTIONAL = "The hearing was on that day";

    @Test
    void no_restriction_prevents_the_disclosure_of_what_is_exculpatory_to_an_accused_person() {
        var noticed = restricted("ORIGINATOR_CONTROL").after(notifyGiver(OURS));

        var made = (ExculpatoryUseMade)
                noticed.when(exonerate(null, OURS)).accepted().events().getFirst();
        assertThat(made.notifiedBefore()).isTrue();
    }

    @Test
    void the_giver_is_notified_before_the_exculpatory_disclosure() {
        assertThat(restricted("CONFIDENTIAL")
                        .when(exonerate(null, OURS))
                        .refusedBy("notice-before-exculpatory-use")
                        .article())
                .isEqualTo("UNCAC 46(5)");
        restricted("CONFIDENTIAL").when(exonerate(" ", OURS)).refusedBy("notice-before-exculpatory-use");
    }

    @Test
    void one_notice_serves_one_disclosure() {
        restricted("CONFIDENTIAL")
                .after(notifyGiver(OURS), exonerate(null, OURS))
                .when(exonerate(null, OURS))
                .refusedBy("notice-before-exculpatory-use");
    }

    @Test
    void the_giver_is_consulted_before_the_exculpatory_disclosure_if_it_asks_to_be() {
        var consulting = restricted("CONFIDENTIAL").after(notifyGiver(OURS), consult());

        assertThat(file(consulting).holder()).isEqualTo(Holder.RQ_RA);
        assertThat(consulting
                        .when(exonerate(null, OURS))
                        .refusedBy("consult-before-exculpatory-use")
                        .article())
                .isEqualTo("UNCAC 46(5)");
        consulting.after(consulted()).when(exonerate(null, OURS)).accepted();
    }

    @Test
    void the_giver_is_consulted_on_what_it_was_told_of() {
        restricted("CONFIDENTIAL").when(consult()).refusedBy("consult-on-a-notice");
        restricted("CONFIDENTIAL").when(consulted()).refusedBy("consultation-under-way");
        restricted("CONFIDENTIAL")
                .after(notifyGiver(OURS), consult())
                .when(consult())
                .refusedBy("consult-on-a-notice");
    }

    @Test
    void where_advance_notice_exceptionally_is_not_possible_the_giver_is_told_without_delay() {
        var used = restricted("CONFIDENTIAL").after(exonerate(EXCEPTIONAL, OURS));

        assertThat(((ExculpatoryUseMade) used.history().getLast()).notifiedBefore())
                .isFalse();
        assertThat(file(used).limits())
                .contains(TimeLimit.until("exculpatory-notice-without-delay", "UNCAC 46(5)", Holder.RA, DAY));
        used.when(close()).refusedBy("exculpatory-notice-without-delay", "2021-03-09");

        var told = used.after(notifyGiver(OURS));
        assertThat(file(told).limits()).extracting(TimeLimit::rule).doesNotContain("exculpatory-notice-without-delay");
        assertThat(file(told).exculpatory().noticed())
                .as("it was a notice of the past")
                .isFalse();
        told.when(close()).warns("feedback-on-usefulness");
    }

    @Test
    void without_a_restriction_no_notice_is_owed() {
        var used = assessed().after(exonerate(null, OURS));

        assertThat(file(used).exculpatory().noticeOwedSince()).isNull();
        assessed()
                .after(restrict("TEMPORARY_CONFIDENTIALITY", DAY))
                .when(exonerate(null, OURS))
                .refusedBy("notice-before-exculpatory-use");
    }

    @Test
    void what_another_state_disclosed_without_notice_is_put_on_record() {
        var ours = disclosed().after(restrict("CONFIDENTIAL", null));

        ours.when(exonerate(null, BY_LETTER)).warns("notice-before-exculpatory-use");
        ours.after(notifyGiver(BY_LETTER), consult())
                .when(exonerate(null, BY_LETTER))
                .warns("consult-before-exculpatory-use");
        ours.after(exonerate(null, BY_LETTER)).when(close()).accepted();
    }

    @Test
    void the_earliest_disclosure_without_notice_counts() {
        var later = new MakeExculpatoryUse(ID, DAY.plusDays(9), Precision.DAY, EXCEPTIONAL, OURS, null);

        assertThat(file(restricted("CONFIDENTIAL").after(exonerate(EXCEPTIONAL, OURS), later))
                        .exculpatory()
                        .noticeOwedSince())
                .isEqualTo(DAY);
        assertThat(file(restricted("CONFIDENTIAL").after(later, exonerate(EXCEPTIONAL, OURS)))
                        .exculpatory()
                        .noticeOwedSince())
                .isEqualTo(DAY);
    }
}
