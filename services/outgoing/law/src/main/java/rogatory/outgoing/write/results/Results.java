package rogatory.outgoing.write.results;

import static rogatory.outgoing.request.OutgoingState.ACKNOWLEDGED;
import static rogatory.outgoing.request.OutgoingState.CLARIFICATION_SOUGHT;
import static rogatory.outgoing.request.OutgoingState.CLOSED;
import static rogatory.outgoing.request.OutgoingState.CONSULTING;
import static rogatory.outgoing.request.OutgoingState.GRANTED;
import static rogatory.outgoing.request.OutgoingState.MLA_REQUIRED;
import static rogatory.outgoing.request.OutgoingState.PARTIAL_RESULTS;
import static rogatory.outgoing.request.OutgoingState.POSTPONED;
import static rogatory.outgoing.request.OutgoingState.RESULTS_RECEIVED;
import static rogatory.outgoing.request.OutgoingState.SENT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rogatory.outgoing.events.ConfirmationOfUsefulness;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.PartialResultsReceived;
import rogatory.outgoing.events.ResultsForwarded;
import rogatory.outgoing.events.ResultsReceived;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.request.AnsweredConditions;
import rogatory.outgoing.request.ItemsOfThisRequest;
import rogatory.outgoing.request.OutgoingRequest;
import rogatory.outgoing.request.OutgoingState;
import rogatory.outgoing.request.SomethingWasReceived;
import rogatory.outgoing.request.SubjectLaw;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** What the other side sends, where it goes and what it was good for. */
public final class Results {

    private static final Set<OutgoingState> COMING =
            EnumSet.of(SENT, ACKNOWLEDGED, CONSULTING, GRANTED, POSTPONED, PARTIAL_RESULTS, MLA_REQUIRED);
    private static final Set<OutgoingState> HERE = EnumSet.of(PARTIAL_RESULTS, RESULTS_RECEIVED, CLOSED);

    private Results() {}

    public static List<Move<OutgoingState>> moves(Subject subject) {
        String article = SubjectLaw.article(subject, "UNCAC 46(24)", "practice");
        Set<OutgoingState> last = EnumSet.copyOf(COMING);
        last.add(CLARIFICATION_SOUGHT);
        return List.of(
                new Move<>(
                        "partial-results",
                        ReceivePartialResults.class,
                        "PartialResultsReceived",
                        COMING,
                        "PARTIAL_RESULTS",
                        Holder.RA,
                        article),
                new Move<>(
                        "results",
                        ReceiveResults.class,
                        "ResultsReceived",
                        last,
                        "RESULTS_RECEIVED",
                        Holder.RA,
                        article),
                new Move<>(
                        "results-forwarding",
                        ForwardResults.class,
                        "ResultsForwarded",
                        HERE,
                        "same",
                        Holder.RQ,
                        "practice"),
                new Move<>(
                        "usefulness",
                        ConfirmUsefulness.class,
                        "ConfirmationOfUsefulness",
                        HERE,
                        "same",
                        Holder.RQ,
                        "good practice"));
    }

    public static Decision<OutgoingEvent> decide(ResultsCommand command, OutgoingRequest request) {
        return switch (command) {
            case ReceivePartialResults c ->
                new SettledItems(request, c.items(), c.nil(), c.money())
                        .leaveSomethingOpen()
                        .orElseGet(() -> Decision.accepted(new PartialResultsReceived(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.items(),
                                c.nil(),
                                c.money() == null ? null : c.money().amount(),
                                c.money() == null ? null : c.money().currency(),
                                c.evidence(),
                                c.note())));
            case ReceiveResults c ->
                new SettledItems(request, c.items(), c.nil(), c.money())
                        .leaveNothingOpen()
                        .orElseGet(() -> Decision.accepted(new ResultsReceived(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.items(),
                                c.nil(),
                                c.money() == null ? null : c.money().amount(),
                                c.money() == null ? null : c.money().currency(),
                                c.evidence(),
                                c.note())));
            case ForwardResults c ->
                new SomethingWasReceived(request)
                        .check()
                        .or(() -> new ItemsOfThisRequest(request, c.items()).mustExist())
                        .or(() -> new AnsweredConditions(request).check())
                        .orElseGet(() -> Decision.accepted(new ResultsForwarded(
                                c.requestId(), c.occurredOn(), c.precision(), c.items(), c.note())));
            case ConfirmUsefulness c ->
                new SomethingWasReceived(request)
                        .check()
                        .orElseGet(() -> Decision.accepted(new ConfirmationOfUsefulness(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.used(),
                                c.convicted(),
                                c.recovered(),
                                c.note())));
        };
    }
}
