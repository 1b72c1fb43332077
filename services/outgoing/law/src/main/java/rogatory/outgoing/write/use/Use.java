package rogatory.outgoing.write.use;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rogatory.outgoing.events.ForeignUseConsentDenied;
import rogatory.outgoing.events.ForeignUseConsentGiven;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.events.UseConsentSought;
import rogatory.outgoing.events.UseRestrictionImposed;
import rogatory.outgoing.events.UsedOtherwise;
import rogatory.outgoing.request.OtherUse;
import rogatory.outgoing.request.OutgoingRequest;
import rogatory.outgoing.request.OutgoingState;
import rogatory.outgoing.request.SomethingWasReceived;
import rogatory.outgoing.request.SubjectLaw;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Limits on the use of what was received, UNCAC 46(19). */
public final class Use {

    private static final Set<OutgoingState> SENT = EnumSet.complementOf(EnumSet.copyOf(OutgoingState.NOT_YET_SENT));

    private Use() {}

    public static List<Move<OutgoingState>> moves(Subject subject) {
        String article = SubjectLaw.article(subject, "UNCAC 46(19)", "practice");
        return List.of(
                row("use-restrictions", ReportUseRestriction.class, "UseRestrictionImposed", Holder.RA, article),
                row("use-consent-requests", SeekUseConsent.class, "UseConsentSought", Holder.RQ, article),
                row("use-consents", ReportUseConsent.class, "ForeignUseConsentGiven", Holder.RA, article),
                row("use-consent-denials", ReportUseConsentDenial.class, "ForeignUseConsentDenied", Holder.RA, article),
                row("other-uses", RecordOtherUse.class, "UsedOtherwise", Holder.RQ, article));
    }

    private static Move<OutgoingState> row(
            String act, Class<? extends UseCommand> command, String event, Holder by, String article) {
        return new Move<>(act, command, event, SENT, "same", by, article);
    }

    public static Decision<OutgoingEvent> decide(UseCommand command, OutgoingRequest request) {
        return switch (command) {
            case ReportUseRestriction c ->
                Decision.accepted(new UseRestrictionImposed(
                        c.requestId(), c.occurredOn(), c.precision(), c.restriction(), c.evidence(), c.note()));
            case SeekUseConsent c ->
                Decision.accepted(
                        new UseConsentSought(c.requestId(), c.occurredOn(), c.precision(), c.purpose(), c.note()));
            case ReportUseConsent c ->
                sought(request)
                        .orElseGet(() -> Decision.accepted(new ForeignUseConsentGiven(
                                c.requestId(), c.occurredOn(), c.precision(), c.evidence(), c.note())));
            case ReportUseConsentDenial c ->
                sought(request)
                        .orElseGet(() -> Decision.accepted(new ForeignUseConsentDenied(
                                c.requestId(), c.occurredOn(), c.precision(), c.evidence(), c.note())));
            case RecordOtherUse c ->
                new SomethingWasReceived(request)
                        .check()
                        .or(() -> new OtherUse(request, c.purpose(), c.exculpatory(), c.noticeGiven()).check())
                        .orElseGet(() -> Decision.accepted(new UsedOtherwise(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.purpose(),
                                c.exculpatory(),
                                c.noticeGiven(),
                                c.note())));
        };
    }

    private static Optional<Decision<OutgoingEvent>> sought(OutgoingRequest request) {
        return request.course().use().asked().isEmpty()
                ? Optional.of(Decision.refused(
                        "consent-was-sought",
                        "no request for consent to another use is waiting; record it first",
                        SubjectLaw.article(request.subject(), "UNCAC 46(19)", "practice")))
                : Optional.empty();
    }
}
