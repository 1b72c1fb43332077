package rogatory.mla.write.use;

import static rogatory.mla.request.MlaState.*;

import java.util.List;
import java.util.Set;
import rogatory.mla.events.*;
import rogatory.mla.request.*;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Limits of use, UNCAC 46(19), and confidentiality, UNCAC 46(20). */
public final class Use {

    private static final Set<MlaState> ANY = Set.of(MlaState.values());

    public static final List<Move<MlaState>> MOVES = List.of(
            new Move<>(
                    "use-restrictions",
                    SetUseRestriction.class,
                    "UseRestrictionSet",
                    ANY,
                    "same",
                    Holder.RA,
                    "UNCAC 46(19)"),
            new Move<>(
                    "use-consent-requests",
                    SeekUseConsent.class,
                    "UseConsentSought",
                    ANY,
                    "same",
                    Holder.RQ,
                    "UNCAC 46(19)"),
            new Move<>("use-consents", GiveUseConsent.class, "UseConsentGiven", ANY, "same", Holder.RA, "UNCAC 46(19)"),
            new Move<>(
                    "use-consent-denials",
                    DenyUseConsent.class,
                    "UseConsentDenied",
                    ANY,
                    "same",
                    Holder.RA,
                    "UNCAC 46(19)"),
            new Move<>(
                    "exculpatory-notices",
                    NotifyExculpatoryDisclosure.class,
                    "ExculpatoryDisclosureNotified",
                    ANY,
                    "same",
                    Holder.RQ,
                    "UNCAC 46(19)"),
            new Move<>(
                    "confidentiality",
                    RequestConfidentiality.class,
                    "ConfidentialityRequested",
                    OPEN,
                    "same",
                    Holder.RQ,
                    "UNCAC 46(20)"),
            new Move<>(
                    "confidentiality-exceptions",
                    NotifyCannotComply.class,
                    "CannotComplyNotified",
                    OPEN,
                    "same",
                    Holder.RA,
                    "UNCAC 46(20)"));

    private Use() {}

    public static Decision<MlaEvent> decide(UseCommand command, MlaRequest request) {
        return switch (command) {
            case SetUseRestriction c ->
                Decision.accepted(
                        new UseRestrictionSet(c.requestId(), c.occurredOn(), c.precision(), c.restriction(), c.note()));
            case SeekUseConsent c ->
                Decision.accepted(
                        new UseConsentSought(c.requestId(), c.occurredOn(), c.precision(), c.purpose(), c.note()));
            case GiveUseConsent c ->
                request.course().consentSought()
                        ? Decision.accepted(new UseConsentGiven(c.requestId(), c.occurredOn(), c.precision(), c.note()))
                        : notSought();
            case DenyUseConsent c ->
                request.course().consentSought()
                        ? Decision.accepted(
                                new UseConsentDenied(c.requestId(), c.occurredOn(), c.precision(), c.note()))
                        : notSought();
            case NotifyExculpatoryDisclosure c ->
                Decision.accepted(new ExculpatoryDisclosureNotified(
                        c.requestId(), c.occurredOn(), c.precision(), c.notInAdvanceBecause(), c.note()));
            case RequestConfidentiality c ->
                Decision.accepted(new ConfidentialityRequested(c.requestId(), c.occurredOn(), c.precision(), c.note()));
            case NotifyCannotComply c ->
                Decision.accepted(new CannotComplyNotified(c.requestId(), c.occurredOn(), c.precision(), c.note()));
        };
    }

    private static Decision<MlaEvent> notSought() {
        return Decision.refused(
                "consent-was-sought",
                "no request for consent to another use is waiting; record it first",
                "UNCAC 46(19)");
    }
}
