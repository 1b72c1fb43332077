package rogatory.outgoing.write.refusal;

import java.util.List;
import rogatory.outgoing.events.ForeignRefused;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.request.CodesOfTheList;
import rogatory.outgoing.request.ItemsOfThisRequest;
import rogatory.outgoing.request.OutgoingRequest;
import rogatory.outgoing.request.OutgoingState;
import rogatory.outgoing.request.SubjectLaw;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** How the other side refuses. What it did is on file as it was reported; what it owed us is said as a warning. */
public final class Refusal {

    private Refusal() {}

    public static List<Move<OutgoingState>> moves(Subject subject) {
        return List.of(new Move<>(
                "refusal",
                ReportRefusal.class,
                "ForeignRefused",
                OutgoingState.ABROAD,
                subject == Subject.EXTRADITION
                        ? "CLOSED"
                        : "CLOSED; RESULTS_RECEIVED where some items were executed; same while others are open",
                Holder.RA,
                SubjectLaw.article(subject, "UNCAC 46(21), 46(23)", "UNCAC 44(8), 44(17)")));
    }

    public static Decision<OutgoingEvent> decide(RefusalCommand command, OutgoingRequest request) {
        return switch (command) {
            case ReportRefusal c ->
                new ItemsOfThisRequest(request, c.items())
                        .mustBeOpen()
                        .or(() -> new CodesOfTheList("grounds", SubjectLaw.grounds(request.subject()), c.grounds())
                                .check())
                        .orElseGet(() -> Decision.accepted(
                                new ForeignRefused(
                                        c.requestId(),
                                        c.occurredOn(),
                                        c.precision(),
                                        c.items(),
                                        c.grounds(),
                                        c.reasons(),
                                        c.evidence(),
                                        c.note()),
                                new RefusalWarnings(request, c).all()));
        };
    }
}
