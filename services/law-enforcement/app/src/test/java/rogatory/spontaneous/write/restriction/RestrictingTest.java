package rogatory.spontaneous.write.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.spontaneous.Acts.*;

import org.junit.jupiter.api.Test;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Precision;

class RestrictingTest {

    @Test
    void what_is_confidential_for_a_time_only_has_a_last_day() {
        assessed().when(restrict("TEMPORARY_CONFIDENTIALITY", null)).refusedBy("end-of-a-restriction", "until");
        assessed().when(restrict("TEMPORARY_CONFIDENTIALITY", DAY.plusDays(30))).accepted();
    }

    @Test
    void a_restriction_does_not_end_before_it_is_set() {
        assessed().when(restrict("PURPOSE_ONLY", DAY.minusDays(1))).refusedBy("end-of-a-restriction");
        assessed().when(restrict("PURPOSE_ONLY", DAY)).accepted();
    }

    @Test
    void a_restriction_in_words_of_its_own_says_them() {
        assessed()
                .when(new SetRestriction(ID, DAY, Precision.DAY, "OTHER", null, " "))
                .refusedBy("other-restriction-in-words");
        assessed().when(restrict("OTHER", null)).accepted();
    }

    @Test
    void only_what_was_set_is_lifted_or_asked_about() {
        assessed().when(lift("NO_EVIDENCE")).refusedBy("restriction-on-file", "NO_EVIDENCE");
        assessed().when(seekConsent("NO_EVIDENCE", OURS)).refusedBy("restriction-on-file");
        restricted("NO_EVIDENCE")
                .after(lift("NO_EVIDENCE"))
                .when(lift("NO_EVIDENCE"))
                .refusedBy("restriction-on-file");
    }

    @Test
    void a_restriction_outlives_the_file_and_may_be_lifted_after_it_is_closed() {
        var closed = restricted("NO_EVIDENCE").after(close());

        assertThat(file(closed).restrictions().standing()).hasSize(1);
        closed.when(lift("NO_EVIDENCE")).accepted();
    }

    @Test
    void while_consent_is_awaited_the_giver_has_the_ball() {
        var asked = restricted("NO_EVIDENCE").after(seekConsent("NO_EVIDENCE", OURS));

        assertThat(file(asked).holder()).isEqualTo(Holder.RQ);
        assertThat(file(asked.after(deny("NO_EVIDENCE"))).holder()).isEqualTo(Holder.RA);
        asked.when(seekConsent("NO_EVIDENCE", OURS)).refusedBy("consent-sought-once");
    }

    @Test
    void the_giver_answers_what_it_was_asked_and_once() {
        restricted("NO_EVIDENCE").when(consent("NO_EVIDENCE")).refusedBy("answer-what-was-asked");
        restricted("NO_EVIDENCE")
                .after(seekConsent("NO_EVIDENCE", OURS), consent("NO_EVIDENCE"))
                .when(deny("NO_EVIDENCE"))
                .refusedBy("answer-what-was-asked", "lifts the restriction");
    }

    @Test
    void consent_that_was_denied_may_be_sought_again() {
        restricted("NO_EVIDENCE")
                .after(seekConsent("NO_EVIDENCE", OURS), deny("NO_EVIDENCE"))
                .when(seekConsent("NO_EVIDENCE", OURS))
                .accepted();
    }

    @Test
    void a_restriction_that_is_set_anew_takes_the_consent_back() {
        restricted("NO_EVIDENCE")
                .after(seekConsent("NO_EVIDENCE", OURS), consent("NO_EVIDENCE"), restrict("NO_EVIDENCE", null))
                .when(useAsEvidence(OURS))
                .refusedBy("restrictions-are-respected");
    }
}
