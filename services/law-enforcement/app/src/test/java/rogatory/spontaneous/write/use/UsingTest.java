package rogatory.spontaneous.write.use;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.spontaneous.Acts.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rogatory.spontaneous.events.FollowUpRequestMade;
import rogatory.spontaneous.request.SpontaneousState;

class UsingTest {

    @ParameterizedTest
    @CsvSource({
        "CONFIDENTIAL, true, false",
        "NO_EVIDENCE, true, false",
        "PURPOSE_ONLY, false, true",
        "ORIGINATOR_CONTROL, false, false"
    })
    void a_restriction_on_the_use_of_information_is_complied_with(
            String restriction, boolean asEvidence, boolean otherPurpose) {
        assertThat(restricted(restriction)
                        .when(use(DAY, asEvidence, otherPurpose, OURS))
                        .refusedBy("restrictions-are-respected")
                        .article())
                .isEqualTo("UNCAC 46(5)");
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIDENTIAL, false, true",
        "NO_EVIDENCE, false, true",
        "PURPOSE_ONLY, true, false",
        "ORIGINATOR_CONTROL, true, false"
    })
    void the_giver_may_agree_to_what_a_restriction_forbids_and_the_rest_is_free(
            String restriction, boolean asEvidence, boolean otherPurpose) {
        restricted(restriction)
                .after(seekConsent(restriction, OURS), consent(restriction))
                .when(use(DAY, true, true, OURS))
                .accepted();
        if (!restriction.equals("ORIGINATOR_CONTROL")) {
            restricted(restriction)
                    .when(use(DAY, asEvidence, otherPurpose, OURS))
                    .accepted();
        }
    }

    @Test
    void information_stays_confidential_even_for_a_time_only() {
        var confidential = assessed().after(restrict("TEMPORARY_CONFIDENTIALITY", DAY.plusDays(30)));

        confidential.when(use(DAY.plusDays(30), true, false, OURS)).refusedBy("restrictions-are-respected");
        confidential.when(use(DAY.plusDays(31), true, false, OURS)).accepted();
        confidential
                .after(lift("TEMPORARY_CONFIDENTIALITY"))
                .when(useAsEvidence(OURS))
                .accepted();
    }

    @Test
    void a_restriction_in_words_of_its_own_is_read_before_the_use() {
        restricted("OTHER").when(useAsLead(OURS)).warns("restrictions-are-respected");
        restricted("OTHER")
                .after(seekConsent("OTHER", OURS), consent("OTHER"))
                .when(useAsLead(OURS))
                .accepted();
    }

    @Test
    void a_breach_of_our_restriction_abroad_is_a_fact_that_goes_on_record() {
        var ours = disclosed().after(restrict("NO_EVIDENCE", null));

        ours.when(useAsEvidence(BY_LETTER)).warns("restrictions-are-respected");
        ours.when(useAsLead(BY_LETTER)).accepted();
    }

    @Test
    void we_acknowledge_information_before_we_use_it() {
        law().after(receive()).when(useAsLead(OURS)).notLegalNow();
        assertThat(file(assessed().after(useAsLead(OURS))).state()).isEqualTo(SpontaneousState.IN_USE);
    }

    @Test
    void what_we_gave_may_be_used_without_an_acknowledgement() {
        disclosed().when(useAsLead(BY_LETTER)).accepted();
    }

    @Test
    void a_request_that_follows_is_seen_from_the_information_too() {
        var followed = assessed().after(followUp(FOLLOW_UP, OURS));
        var event = (FollowUpRequestMade) followed.history().getLast();

        assertThat(event.linkType()).isEqualTo("FOLLOWED_UP_BY");
        assertThat(event.linkedTo()).isEqualTo(FOLLOW_UP);
        assertThat(file(followed).state()).isEqualTo(SpontaneousState.IN_USE);
        followed.when(followUp(FOLLOW_UP, OURS)).refusedBy("follow-up-once");
        followed.when(link("FOLLOWED_UP_BY", FOLLOW_UP)).refusedBy("link-once");
        followed.when(followUp("extradition/ref:CL-PE-2045", OURS)).accepted();
    }

    @Test
    void more_information_is_no_request_that_follows() {
        assessed()
                .when(followUp("law-enforcement/spontaneous-01J9ZQ4T8M3W5X7Y9A1B2C3D4F", OURS))
                .refusedBy("follow-up-is-a-request");
    }
}
