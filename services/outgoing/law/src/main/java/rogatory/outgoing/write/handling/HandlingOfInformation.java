package rogatory.outgoing.write.handling;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rogatory.outgoing.events.EvidentialUseConsentSought;
import rogatory.outgoing.events.ForeignEvidentialUseConsentDenied;
import rogatory.outgoing.events.ForeignEvidentialUseConsentGiven;
import rogatory.outgoing.events.HandlingCodeReceived;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.request.OutgoingRequest;
import rogatory.outgoing.request.OutgoingState;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Handling codes of police information, and its use as evidence: the other side decides on both. */
public final class HandlingOfInformation {

    private static final Set<OutgoingState> SENT = EnumSet.complementOf(EnumSet.copyOf(OutgoingState.NOT_YET_SENT));

    public static final List<Move<OutgoingState>> MOVES = List.of(
            row("handling-code", ReceiveHandlingCode.class, "HandlingCodeReceived", Holder.RA),
            row("evidential-use-requests", SeekEvidentialUse.class, "EvidentialUseConsentSought", Holder.RQ),
            row(
                    "evidential-use-consents",
                    ReportEvidentialUseConsent.class,
                    "ForeignEvidentialUseConsentGiven",
                    Holder.RA),
            row(
                    "evidential-use-denials",
                    ReportEvidentialUseDenial.class,
                    "ForeignEvidentialUseConsentDenied",
                    Holder.RA));

    private HandlingOfInformation() {}

    private static Move<OutgoingState> row(
            String act, Class<? extends HandlingCommand> command, String event, Holder by) {
        return new Move<>(act, command, event, SENT, "same", by, "practice");
    }

    public static Decision<OutgoingEvent> decide(HandlingCommand command, OutgoingRequest request) {
        return switch (command) {
            case ReceiveHandlingCode c ->
                Decision.accepted(new HandlingCodeReceived(
                        c.requestId(), c.occurredOn(), c.precision(), c.handlingCode(), c.evidence(), c.note()));
            case SeekEvidentialUse c ->
                Decision.accepted(
                        new EvidentialUseConsentSought(c.requestId(), c.occurredOn(), c.precision(), c.note()));
            case ReportEvidentialUseConsent c ->
                sought(request)
                        .orElseGet(() -> Decision.accepted(new ForeignEvidentialUseConsentGiven(
                                c.requestId(), c.occurredOn(), c.precision(), c.evidence(), c.note())));
            case ReportEvidentialUseDenial c ->
                sought(request)
                        .orElseGet(() -> Decision.accepted(new ForeignEvidentialUseConsentDenied(
                                c.requestId(), c.occurredOn(), c.precision(), c.evidence(), c.note())));
        };
    }

    private static Optional<Decision<OutgoingEvent>> sought(OutgoingRequest request) {
        return request.course().handling().asked()
                ? Optional.empty()
                : Optional.of(Decision.refused(
                        "consent-was-sought",
                        "no request for consent to the use as evidence is waiting; record it first",
                        "practice"));
    }
}
