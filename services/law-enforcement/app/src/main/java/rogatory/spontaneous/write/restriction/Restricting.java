package rogatory.spontaneous.write.restriction;

import static rogatory.spontaneous.request.SpontaneousState.OPEN;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import rogatory.spontaneous.events.RestrictionLifted;
import rogatory.spontaneous.events.RestrictionSet;
import rogatory.spontaneous.events.SpontaneousEvent;
import rogatory.spontaneous.events.UseConsentDenied;
import rogatory.spontaneous.events.UseConsentGiven;
import rogatory.spontaneous.events.UseConsentSought;
import rogatory.spontaneous.request.Consent;
import rogatory.spontaneous.request.Restriction;
import rogatory.spontaneous.request.SpontaneousInformation;
import rogatory.spontaneous.request.SpontaneousState;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** What the giver asks the recipient not to do with the information, and its consent to do it after all. */
public final class Restricting {

    private static final String ARTICLE = "UNCAC 46(5)";

    /** A restriction outlives the file, so it may be lifted whenever the giver likes. */
    public static final List<Move<SpontaneousState>> MOVES = List.of(
            new Move<>("restrictions", SetRestriction.class, "RestrictionSet", OPEN, "same", Holder.RQ, ARTICLE),
            new Move<>(
                    "restriction-liftings",
                    LiftRestriction.class,
                    "RestrictionLifted",
                    EnumSet.allOf(SpontaneousState.class),
                    "same",
                    Holder.RQ,
                    ARTICLE),
            new Move<>(
                    "use-consent-requests", SeekUseConsent.class, "UseConsentSought", OPEN, "same", Holder.RA, ARTICLE),
            new Move<>("use-consents", GiveUseConsent.class, "UseConsentGiven", OPEN, "same", Holder.RQ, ARTICLE),
            new Move<>(
                    "use-consent-denials", DenyUseConsent.class, "UseConsentDenied", OPEN, "same", Holder.RQ, ARTICLE));

    private Restricting() {}

    public static Decision<SpontaneousEvent> decide(RestrictionCommand command, SpontaneousInformation file) {
        return wrong(command, file).orElseGet(() -> Decision.accepted(event(command)));
    }

    private static Optional<Decision<SpontaneousEvent>> wrong(RestrictionCommand command, SpontaneousInformation file) {
        return switch (command) {
            case SetRestriction c -> end(c).or(() -> words(c));
            case LiftRestriction c -> standing(c.restriction(), file);
            case SeekUseConsent c -> standing(c.restriction(), file).or(() -> unasked(c, file));
            case GiveUseConsent c -> asked(c.restriction(), file);
            case DenyUseConsent c -> asked(c.restriction(), file);
        };
    }

    private static Optional<Decision<SpontaneousEvent>> end(SetRestriction c) {
        LocalDate until = c.until();
        if (until != null && until.isBefore(c.occurredOn())) {
            return refuse(
                    "end-of-a-restriction",
                    "a restriction set on " + c.occurredOn() + " does not end before, on " + until,
                    ARTICLE);
        }
        return until == null && c.restriction().equals(Restriction.TEMPORARY)
                ? refuse(
                        "end-of-a-restriction",
                        "what is confidential for a time only has a last day; state it in until, or set CONFIDENTIAL",
                        ARTICLE)
                : Optional.empty();
    }

    private static Optional<Decision<SpontaneousEvent>> words(SetRestriction c) {
        String note = c.note();
        return c.restriction().equals(Restriction.OTHER) && (note == null || note.isBlank())
                ? refuse("other-restriction-in-words", "say in the note what the recipient may not do", "practice")
                : Optional.empty();
    }

    private static Optional<Decision<SpontaneousEvent>> standing(String restriction, SpontaneousInformation file) {
        return file.restrictions().find(restriction).isPresent()
                ? Optional.empty()
                : refuse(
                        "restriction-on-file",
                        restriction + " is not on file, or was lifted; record first that it was set",
                        ARTICLE);
    }

    private static Optional<Decision<SpontaneousEvent>> unasked(SeekUseConsent c, SpontaneousInformation file) {
        return file.restrictions().stands(c.restriction(), Consent.SOUGHT)
                ? refuse("consent-sought-once", "the giver was asked already, and its answer is awaited", "practice")
                : Optional.empty();
    }

    private static Optional<Decision<SpontaneousEvent>> asked(String restriction, SpontaneousInformation file) {
        return file.restrictions().stands(restriction, Consent.SOUGHT)
                ? Optional.empty()
                : refuse(
                        "answer-what-was-asked",
                        "consent to a use that " + restriction + " forbids was not sought, or was answered; a giver who"
                                + " frees the information unasked lifts the restriction",
                        "practice");
    }

    private static Optional<Decision<SpontaneousEvent>> refuse(String rule, String because, String article) {
        return Optional.of(Decision.refused(rule, because, article));
    }

    private static SpontaneousEvent event(RestrictionCommand command) {
        return switch (command) {
            case SetRestriction c ->
                new RestrictionSet(c.requestId(), c.occurredOn(), c.precision(), c.restriction(), c.until(), c.note());
            case LiftRestriction c ->
                new RestrictionLifted(c.requestId(), c.occurredOn(), c.precision(), c.restriction(), c.note());
            case SeekUseConsent c ->
                new UseConsentSought(
                        c.requestId(), c.occurredOn(), c.precision(), c.restriction(), c.evidence(), c.note());
            case GiveUseConsent c ->
                new UseConsentGiven(c.requestId(), c.occurredOn(), c.precision(), c.restriction(), c.note());
            case DenyUseConsent c ->
                new UseConsentDenied(c.requestId(), c.occurredOn(), c.precision(), c.restriction(), c.note());
        };
    }
}
