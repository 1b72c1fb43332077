package rogatory.outgoing.write.ending;

import static rogatory.outgoing.request.OutgoingState.ABROAD;
import static rogatory.outgoing.request.OutgoingState.CLOSED;
import static rogatory.outgoing.request.OutgoingState.OPEN;
import static rogatory.outgoing.request.OutgoingState.PROVISIONALLY_ARRESTED;
import static rogatory.outgoing.request.OutgoingState.PROVISIONAL_ARREST_SOUGHT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rogatory.outgoing.events.NoLongerRequired;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.RequestClosed;
import rogatory.outgoing.events.RequestReopened;
import rogatory.outgoing.events.RequestWithdrawn;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.request.Closing;
import rogatory.outgoing.request.CodesOfTheList;
import rogatory.outgoing.request.ItemsOfThisRequest;
import rogatory.outgoing.request.OutgoingOutcome;
import rogatory.outgoing.request.OutgoingRequest;
import rogatory.outgoing.request.OutgoingState;
import rogatory.outgoing.request.Reopening;
import rogatory.outgoing.request.SubjectLaw;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Withdrawing, closing and reopening. */
public final class Ending {

    private Ending() {}

    public static List<Move<OutgoingState>> moves(Subject subject) {
        Set<OutgoingState> known = EnumSet.copyOf(ABROAD);
        known.addAll(EnumSet.of(PROVISIONAL_ARREST_SOUGHT, PROVISIONALLY_ARRESTED));
        String article = SubjectLaw.article(subject, "UNCAC 46(24)", "practice");
        boolean items = subject != Subject.EXTRADITION;
        String to = items ? "CLOSED; RESULTS_RECEIVED or as before when only items are given up" : "CLOSED";
        return List.of(
                new Move<>("withdrawal", WithdrawRequest.class, "RequestWithdrawn", known, to, Holder.RQ, article),
                new Move<>(
                        "no-longer-required",
                        DeclareNoLongerRequired.class,
                        "NoLongerRequired",
                        known,
                        to,
                        Holder.RQ,
                        article),
                new Move<>("closure", CloseRequest.class, "RequestClosed", OPEN, "CLOSED", Holder.RQ, "practice"),
                new Move<>(
                        "reopening",
                        ReopenRequest.class,
                        "RequestReopened",
                        EnumSet.of(CLOSED),
                        "DRAFTING if it was not sent or came back; else SENT, or ACKNOWLEDGED once heard of"
                                + (items ? ", or PARTIAL_RESULTS" : ""),
                        Holder.RQ,
                        "practice"));
    }

    public static Decision<OutgoingEvent> decide(EndingCommand command, OutgoingRequest request) {
        return switch (command) {
            case WithdrawRequest c ->
                new ItemsOfThisRequest(request, c.items())
                        .mustBeOpen()
                        .orElseGet(() -> Decision.accepted(new RequestWithdrawn(
                                c.requestId(), c.occurredOn(), c.precision(), c.items(), c.note())));
            case DeclareNoLongerRequired c ->
                new ItemsOfThisRequest(request, c.items())
                        .mustBeOpen()
                        .orElseGet(() -> Decision.accepted(new NoLongerRequired(
                                c.requestId(), c.occurredOn(), c.precision(), c.items(), c.note())));
            case CloseRequest c ->
                new Closing(request)
                        .outcome()
                        .map(outcome -> close(c, outcome, request))
                        .orElseGet(() -> Decision.refused(
                                "closing-follows-from-the-file",
                                "the file does not say how the matter ended: record the results or the refusal, or tell"
                                        + " the other side that the request is withdrawn or no longer required",
                                "practice"));
            case ReopenRequest c -> reopen(c, request);
        };
    }

    private static Decision<OutgoingEvent> close(CloseRequest c, OutgoingOutcome outcome, OutgoingRequest request) {
        return Decision.accepted(
                new RequestClosed(c.requestId(), c.occurredOn(), c.precision(), outcome.name(), c.note()),
                request.course().visitors().detainedHere()
                        ? List.of(new Decision.Warning(
                                "return-of-the-person",
                                "a detained person transferred to us has not gone back; that stays owed",
                                "UNCAC 46(11)(b)"))
                        : List.of());
    }

    private static Decision<OutgoingEvent> reopen(ReopenRequest c, OutgoingRequest request) {
        return new Reopening(request, c.items())
                .check()
                .or(() -> CodesOfTheList.ofOne("reason", SubjectLaw.reopeningReasons(request.subject()), c.reason())
                        .check())
                .orElseGet(() -> Decision.accepted(new RequestReopened(
                        c.requestId(), c.occurredOn(), c.precision(), c.reason(), c.items(), c.note())));
    }
}
