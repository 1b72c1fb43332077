package rogatory.outgoing.write.progress;

import static rogatory.outgoing.request.OutgoingState.ACKNOWLEDGED;
import static rogatory.outgoing.request.OutgoingState.CLARIFICATION_SOUGHT;
import static rogatory.outgoing.request.OutgoingState.CONSULTING;
import static rogatory.outgoing.request.OutgoingState.GRANTED;
import static rogatory.outgoing.request.OutgoingState.MLA_REQUIRED;
import static rogatory.outgoing.request.OutgoingState.PARTIAL_RESULTS;
import static rogatory.outgoing.request.OutgoingState.POSTPONED;
import static rogatory.outgoing.request.OutgoingState.PROVISIONALLY_ARRESTED;
import static rogatory.outgoing.request.OutgoingState.SENT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rogatory.outgoing.events.ForeignAcknowledged;
import rogatory.outgoing.events.ForeignGranted;
import rogatory.outgoing.events.ForeignPostponed;
import rogatory.outgoing.events.ForeignResumed;
import rogatory.outgoing.events.ForeignReturned;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.request.CodesOfTheList;
import rogatory.outgoing.request.ConditionCodes;
import rogatory.outgoing.request.GrantBeforePapers;
import rogatory.outgoing.request.ItemFate;
import rogatory.outgoing.request.ItemsOfThisRequest;
import rogatory.outgoing.request.OutgoingRequest;
import rogatory.outgoing.request.OutgoingState;
import rogatory.outgoing.request.SubjectLaw;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** How the other side takes the request up: acknowledged, returned, granted, postponed, resumed. */
public final class Progress {

    private static final Set<OutgoingState> GRANTABLE = EnumSet.of(
            PROVISIONALLY_ARRESTED, SENT, ACKNOWLEDGED, CONSULTING, GRANTED, POSTPONED, PARTIAL_RESULTS, MLA_REQUIRED);

    private Progress() {}

    public static List<Move<OutgoingState>> moves(Subject subject) {
        return List.of(
                row(
                        "acknowledgement",
                        ReportAcknowledgement.class,
                        "ForeignAcknowledged",
                        EnumSet.of(SENT),
                        "ACKNOWLEDGED",
                        "good practice"),
                row(
                        "return",
                        ReportReturn.class,
                        "ForeignReturned",
                        EnumSet.of(SENT, ACKNOWLEDGED, CLARIFICATION_SOUGHT),
                        "CLOSED",
                        "practice: not a refusal"),
                row(
                        "grant",
                        ReportGrant.class,
                        "ForeignGranted",
                        GRANTABLE,
                        subject == Subject.EXTRADITION ? "GRANTED" : "GRANTED; PARTIAL_RESULTS where some are here",
                        SubjectLaw.article(subject, "UNCAC 46(26)", "UNCAC 44(1), 44(12)")),
                row(
                        "postponement",
                        ReportPostponement.class,
                        "ForeignPostponed",
                        EnumSet.of(SENT, ACKNOWLEDGED, CONSULTING, GRANTED, POSTPONED, PARTIAL_RESULTS),
                        "POSTPONED",
                        SubjectLaw.article(subject, "UNCAC 46(25)", "practice")),
                row(
                        "resumption",
                        ReportResumption.class,
                        "ForeignResumed",
                        EnumSet.of(POSTPONED),
                        "where it was postponed",
                        "practice"));
    }

    private static Move<OutgoingState> row(
            String act,
            Class<? extends ProgressCommand> command,
            String event,
            Set<OutgoingState> from,
            String to,
            String article) {
        return new Move<>(act, command, event, from, to, Holder.RA, article);
    }

    public static Decision<OutgoingEvent> decide(ProgressCommand command, OutgoingRequest request) {
        return switch (command) {
            case ReportAcknowledgement c ->
                Decision.accepted(new ForeignAcknowledged(
                        c.requestId(), c.occurredOn(), c.precision(), c.partnerRef(), c.evidence(), c.note()));
            case ReportReturn c ->
                Decision.accepted(new ForeignReturned(
                        c.requestId(), c.occurredOn(), c.precision(), c.reason(), c.evidence(), c.note()));
            case ReportGrant c -> grant(c, request);
            case ReportPostponement c -> postpone(c, request);
            case ReportResumption c ->
                Decision.accepted(
                        new ForeignResumed(c.requestId(), c.occurredOn(), c.precision(), c.evidence(), c.note()));
        };
    }

    private static Decision<OutgoingEvent> grant(ReportGrant c, OutgoingRequest request) {
        return new GrantBeforePapers(request)
                .check()
                .or(() -> new ItemsOfThisRequest(request, c.items())
                        .must(
                                item -> item.fate() == ItemFate.PENDING,
                                "grant-pending-items",
                                "only an item that waits can be granted"))
                .or(() -> new ConditionCodes(request.subject(), c.conditions()).check())
                .orElseGet(() -> Decision.accepted(new ForeignGranted(
                        c.requestId(),
                        c.occurredOn(),
                        c.precision(),
                        c.items(),
                        c.conditions(),
                        c.evidence(),
                        c.note())));
    }

    private static Decision<OutgoingEvent> postpone(ReportPostponement c, OutgoingRequest request) {
        return CodesOfTheList.ofOne("reason", SubjectLaw.postponementReasons(request.subject()), c.reason())
                .check()
                .orElseGet(() -> Decision.accepted(
                        new ForeignPostponed(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.reason(),
                                c.reviewOn(),
                                c.evidence(),
                                c.note()),
                        new PostponementWarnings(request, c.reason()).all()));
    }
}
