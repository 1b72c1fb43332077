package rogatory.spontaneous.write.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.spontaneous.Acts.*;

import org.junit.jupiter.api.Test;
import rogatory.spontaneous.events.DuplicateMerged;
import rogatory.spontaneous.request.SpontaneousOutcome;

class CorrectionTest {

    private static final String LATER_FIRST = "void-the-later-events-first";

    @Test
    void what_is_voided_counts_as_if_it_had_never_been_recorded() {
        assertThat(file(assessed().after(useAsLead(OURS), voiding(2)))).isEqualTo(file(assessed()));
    }

    @Test
    void a_consent_on_which_a_use_rests_is_not_voided_alone() {
        var used = restricted("NO_EVIDENCE")
                .after(seekConsent("NO_EVIDENCE", OURS), consent("NO_EVIDENCE"), useAsEvidence(OURS));

        used.when(voiding(4)).refusedBy(LATER_FIRST, "UsedInCase");
        used.when(voiding(3)).refusedBy(LATER_FIRST, "UseConsentGiven");
        used.after(voiding(5)).when(voiding(4)).accepted();
    }

    @Test
    void a_restriction_is_voided_with_what_was_said_about_it() {
        restricted("NO_EVIDENCE")
                .after(lift("NO_EVIDENCE"))
                .when(voiding(1))
                .refusedBy(LATER_FIRST, "RestrictionLifted");
        restricted("NO_EVIDENCE")
                .after(seekConsent("NO_EVIDENCE", OURS))
                .when(voiding(1))
                .refusedBy(LATER_FIRST, "UseConsentSought");
        restricted("NO_EVIDENCE")
                .after(sendBack("NO_EVIDENCE", OURS))
                .when(voiding(1))
                .refusedBy(LATER_FIRST, "RequestReturned");
        restricted("NO_EVIDENCE").after(useAsLead(OURS)).when(voiding(1)).accepted();
    }

    @Test
    void a_lifting_on_which_a_use_rests_is_not_voided_alone() {
        restricted("NO_EVIDENCE")
                .after(lift("NO_EVIDENCE"), useAsEvidence(OURS))
                .when(voiding(3))
                .refusedBy(LATER_FIRST, "UsedInCase");
    }

    @Test
    void a_notice_on_which_an_exculpatory_disclosure_rests_is_not_voided_alone() {
        var noticed = restricted("CONFIDENTIAL").after(notifyGiver(OURS));

        noticed.after(exonerate(null, OURS)).when(voiding(3)).refusedBy(LATER_FIRST, "ExculpatoryUseMade");
        noticed.after(consult()).when(voiding(3)).refusedBy(LATER_FIRST, "ConsultationOpened");
        noticed.after(consult(), consulted()).when(voiding(4)).refusedBy(LATER_FIRST, "ConsultationClosed");
        noticed.after(consult(), consulted(), exonerate(null, OURS))
                .when(voiding(5))
                .refusedBy(LATER_FIRST, "ExculpatoryUseMade");
    }

    @Test
    void a_late_notice_on_which_the_closure_rests_is_not_voided_alone() {
        restricted("CONFIDENTIAL")
                .after(exonerate("The hearing was on that day", OURS), notifyGiver(OURS), close())
                .when(voiding(4))
                .refusedBy(LATER_FIRST, "RequestClosed");
    }

    @Test
    void a_use_on_which_feedback_or_an_outcome_rests_is_not_voided_alone() {
        var used = assessed().after(useAsLead(OURS));

        used.after(feedback(true, OURS)).when(voiding(2)).refusedBy(LATER_FIRST, "FeedbackGiven");
        used.after(close()).when(voiding(2)).refusedBy(LATER_FIRST, "RequestClosed");
        used.after(useAsEvidence(OURS), close()).when(voiding(2)).accepted();
    }

    @Test
    void a_breach_of_our_restriction_abroad_stays_on_record_whatever_is_voided() {
        disclosed()
                .after(restrict("NO_EVIDENCE", null), lift("NO_EVIDENCE"), useAsEvidence(BY_LETTER))
                .when(voiding(2))
                .accepted();
    }

    @Test
    void a_particular_of_the_receipt_is_corrected() {
        assertThat(file(assessed().after(correct("language", "es", "pt-BR")))
                        .particulars()
                        .language())
                .isEqualTo("pt-BR");
    }

    @Test
    void a_duplicate_is_closed_as_an_error_and_names_the_other_file() {
        var merged = assessed().after(mergeInto("CL-PE-2007"));

        assertThat(file(merged).outcome()).isEqualTo(SpontaneousOutcome.ERROR);
        assertThat(((DuplicateMerged) merged.history().getLast()).linkedTo())
                .isEqualTo("law-enforcement/ref:CL-PE-2007");
    }

    @Test
    void a_file_is_linked_once_and_never_to_itself() {
        var linked = assessed().after(link("PARALLEL_TO", "law-enforcement/ref:CL-PE-2005"));

        linked.when(link("PARALLEL_TO", "law-enforcement/ref:CL-PE-2005")).refusedBy("link-once");
        assessed().when(link("PARALLEL_TO", "law-enforcement/" + ID)).refusedBy("link-to-another");
    }

    @Test
    void what_users_observe_stands_on_the_file_until_they_withdraw_it_and_moves_nothing() {
        var before = file(assessed());
        var noted = assessed().after(note("C02"), note("G01"), note("T3"));
        assertThat(file(noted).observations().codes()).containsExactly("C02", "G01", "T3");
        assertThat(file(noted).state()).isEqualTo(before.state());
        assertThat(file(noted).holder()).isEqualTo(before.holder());
        noted.when(note("C02")).refusedBy("observation-noted-once", "C02");

        var withdrawn = noted.after(withdrawObservation("C02"));
        assertThat(file(withdrawn).observations().codes()).containsExactly("G01", "T3");
        withdrawn.when(withdrawObservation("C02")).refusedBy("withdraw-what-stands", "G01, T3");
    }
}
