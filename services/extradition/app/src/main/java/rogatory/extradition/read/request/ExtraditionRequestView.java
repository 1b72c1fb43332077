package rogatory.extradition.read.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.extradition.request.Charge;
import rogatory.extradition.request.Course;
import rogatory.extradition.request.ExtraditionOutcome;
import rogatory.extradition.request.ExtraditionRequest;
import rogatory.extradition.request.ExtraditionState;
import rogatory.extradition.request.PersonConsent;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.record.Particulars;

/**
 * A request as its officers see it.
 *
 * @param outcome null while it is open
 * @param sought prosecution, a sentence, provisional arrest
 * @param charges the offences, each with its dual criminality and the grounds of its refusal
 * @param papersDue the last day for the papers after a provisional arrest
 * @param heldSince the first day of the present custody
 * @param daysHeld of custody that has ended
 * @param safeguards of fair treatment on record
 * @param conditions of the surrender
 * @param clarifications how often clarification was sought
 */
public record ExtraditionRequestView(
        String ref,
        Direction direction,
        String partner,
        ExtraditionState state,
        Holder holder,
        @Nullable ExtraditionOutcome outcome,
        LocalDate receivedOn,
        Precision precision,
        String channel,
        @Nullable String form,
        String language,
        String urgency,
        String proceeding,
        List<String> sought,
        List<Charge> charges,
        List<BasisInvoked> legalBases,
        @Nullable LocalDate papersDue,
        @Nullable LocalDate heldSince,
        long daysHeld,
        PersonConsent consent,
        List<String> safeguards,
        List<String> assurancesPending,
        List<String> assurancesGiven,
        List<String> competitors,
        @Nullable String priority,
        List<String> conditions,
        List<String> grounds,
        int clarifications,
        @Nullable LocalDate deadline,
        LocalDate latestOn,
        @Nullable LocalDate closedOn) {

    public static ExtraditionRequestView of(ExtraditionRequest request) {
        Particulars receipt = request.particulars();
        Course course = request.course();
        return new ExtraditionRequestView(
                request.ref(),
                request.direction(),
                request.partner(),
                request.state(),
                request.holder(),
                request.outcome(),
                request.receivedOn(),
                receipt.receivedPrecision(),
                receipt.channel(),
                receipt.form(),
                receipt.language(),
                receipt.urgency(),
                receipt.proceeding(),
                request.sought(),
                request.charges(),
                receipt.legalBases(),
                course.papers().due(),
                course.custody().since(),
                course.custody().days(),
                course.consent(),
                course.safeguards(),
                course.assurances().pending(),
                course.assurances().given(),
                course.competition().competitors(),
                course.competition().preferred(),
                course.order().conditions(),
                request.grounds(),
                course.questions().asked(),
                receipt.deadline(),
                request.latestOn(),
                request.closedOn());
    }
}
