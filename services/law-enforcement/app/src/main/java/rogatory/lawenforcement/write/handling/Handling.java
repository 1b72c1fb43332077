package rogatory.lawenforcement.write.handling;

import static rogatory.lawenforcement.request.LawEnforcementState.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rogatory.lawenforcement.events.*;
import rogatory.lawenforcement.request.*;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** What may be done with the information: handling codes, and its use as evidence. */
public final class Handling {
    private static final Set<LawEnforcementState> ANY = EnumSet.allOf(LawEnforcementState.class);

    public static final List<Move<LawEnforcementState>> MOVES = List.of(
            new Move<>("handling-code", SetHandlingCode.class, "HandlingCodeSet", ANY, "same", Holder.RQ, "practice"),
            new Move<>(
                    "handling-code-changes",
                    ChangeHandlingCode.class,
                    "HandlingCodeChanged",
                    ANY,
                    "same",
                    Holder.RQ,
                    "practice"),
            new Move<>(
                    "evidential-use-requests",
                    SeekEvidentialUseConsent.class,
                    "EvidentialUseConsentSought",
                    ANY,
                    "same",
                    Holder.RQ,
                    "practice, as UNCAC 46(19)"),
            new Move<>(
                    "evidential-use-consents",
                    GiveEvidentialUseConsent.class,
                    "EvidentialUseConsentGiven",
                    ANY,
                    "same",
                    Holder.RX,
                    "practice, as UNCAC 46(19)"),
            new Move<>(
                    "evidential-use-denials",
                    DenyEvidentialUseConsent.class,
                    "EvidentialUseConsentDenied",
                    ANY,
                    "same",
                    Holder.RX,
                    "practice, as UNCAC 46(19)"));

    private Handling() {}

    public static Decision<LawEnforcementEvent> decide(HandlingCommand command, LawEnforcementRequest request) {
        return switch (command) {
            case SetHandlingCode c ->
                request.course().handlingCode() == null
                        ? Decision.accepted(new HandlingCodeSet(
                                c.requestId(), c.occurredOn(), c.precision(), c.handlingCode(), c.note()))
                        : Decision.refused(
                                "handling-code-set-once",
                                request.course().handlingCode()
                                        + " is on file; change it instead, so that both can be read",
                                "practice");
            case ChangeHandlingCode c -> change(c, request.course().handlingCode());
            case SeekEvidentialUseConsent c ->
                Decision.accepted(new EvidentialUseConsentSought(
                        c.requestId(), c.occurredOn(), c.precision(), c.purpose(), c.note()));
            case GiveEvidentialUseConsent c ->
                sought(request)
                        ? Decision.accepted(
                                new EvidentialUseConsentGiven(c.requestId(), c.occurredOn(), c.precision(), c.note()))
                        : notSought();
            case DenyEvidentialUseConsent c ->
                sought(request)
                        ? Decision.accepted(
                                new EvidentialUseConsentDenied(c.requestId(), c.occurredOn(), c.precision(), c.note()))
                        : notSought();
        };
    }

    private static Decision<LawEnforcementEvent> change(ChangeHandlingCode c, @Nullable String onFile) {
        return onFile == null || onFile.equals(c.handlingCode())
                ? Decision.refused(
                        "handling-code-changes",
                        onFile == null
                                ? "no handling code is on file; set one first"
                                : onFile + " is on file already; a change names another code",
                        "practice")
                : Decision.accepted(new HandlingCodeChanged(
                        c.requestId(), c.occurredOn(), c.precision(), c.handlingCode(), c.note()));
    }

    private static boolean sought(LawEnforcementRequest request) {
        return request.course().evidentialUse() == EvidentialUse.SOUGHT;
    }

    private static Decision<LawEnforcementEvent> notSought() {
        return Decision.refused(
                "consent-was-sought",
                "information is not evidence by itself, and no request to use it so is waiting; record that one first",
                "practice, as UNCAC 46(19)");
    }
}
