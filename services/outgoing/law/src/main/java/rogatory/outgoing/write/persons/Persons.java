package rogatory.outgoing.write.persons;

import static rogatory.outgoing.request.OutgoingState.GRANTED;
import static rogatory.outgoing.request.OutgoingState.OPEN;
import static rogatory.outgoing.request.OutgoingState.PARTIAL_RESULTS;
import static rogatory.outgoing.request.OutgoingState.POSTPONED;
import static rogatory.outgoing.request.OutgoingState.RESULTS_RECEIVED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rogatory.outgoing.events.DetainedPersonReceived;
import rogatory.outgoing.events.DetainedPersonReturned;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.PresenceNoLongerRequired;
import rogatory.outgoing.events.SafeConductGiven;
import rogatory.outgoing.request.Item;
import rogatory.outgoing.request.OutgoingRequest;
import rogatory.outgoing.request.OutgoingState;
import rogatory.outgoing.request.Visitors;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

/** Persons who come here for the proceeding: safe conduct, UNCAC 46(27), and detained persons, UNCAC 46(10) to 46(12). */
public final class Persons {

    private static final Set<OutgoingState> COMING = EnumSet.of(GRANTED, POSTPONED, PARTIAL_RESULTS, RESULTS_RECEIVED);
    private static final Set<OutgoingState> ANY = EnumSet.allOf(OutgoingState.class);

    public static final List<Move<OutgoingState>> MOVES = List.of(
            row("safe-conducts", GiveSafeConduct.class, "SafeConductGiven", OPEN, "UNCAC 46(27)"),
            row("presence-endings", EndPresence.class, "PresenceNoLongerRequired", ANY, "UNCAC 46(27)"),
            row("detained-persons", ReceiveDetainedPerson.class, "DetainedPersonReceived", COMING, "UNCAC 46(10)"),
            row(
                    "detained-person-returns",
                    ReturnDetainedPerson.class,
                    "DetainedPersonReturned",
                    ANY,
                    "UNCAC 46(11)(b)"));

    private Persons() {}

    private static Move<OutgoingState> row(
            String act,
            Class<? extends PersonsCommand> command,
            String event,
            Set<OutgoingState> from,
            String article) {
        return new Move<>(act, command, event, from, "same", Holder.RQ, article);
    }

    public static Decision<OutgoingEvent> decide(PersonsCommand command, OutgoingRequest request) {
        Visitors visitors = request.course().visitors();
        return switch (command) {
            case GiveSafeConduct c ->
                Decision.accepted(new SafeConductGiven(c.requestId(), c.occurredOn(), c.precision(), c.note()));
            case EndPresence c ->
                visitors.safeConduct()
                        ? ending(c)
                        : Decision.refused(
                                "safe-conduct-was-given",
                                "no safe conduct is on file that could end; record first that it was given",
                                "UNCAC 46(27)");
            case ReceiveDetainedPerson c ->
                transfer(c, request)
                        .orElseGet(() -> Decision.accepted(new DetainedPersonReceived(
                                c.requestId(),
                                c.occurredOn(),
                                c.precision(),
                                c.personConsents(),
                                c.returnBy(),
                                c.note())));
            case ReturnDetainedPerson c ->
                visitors.detainedHere()
                        ? Decision.accepted(
                                new DetainedPersonReturned(c.requestId(), c.occurredOn(), c.precision(), c.note()))
                        : Decision.refused(
                                "person-is-here",
                                "no person transferred to us is here; record first that one came",
                                "UNCAC 46(11)(b)");
        };
    }

    private static Decision<OutgoingEvent> ending(EndPresence c) {
        LocalDate end = c.agreedEnd();
        return end != null && end.isBefore(c.occurredOn())
                ? Decision.refused(
                        "safe-conduct-end",
                        "safe conduct lasts after the person was told, for the period agreed or fifteen days; it cannot"
                                + " have ended before, on " + end,
                        "UNCAC 46(27)")
                : Decision.accepted(new PresenceNoLongerRequired(
                        c.requestId(), c.occurredOn(), c.precision(), c.agreedEnd(), c.note()));
    }

    private static Optional<Decision<OutgoingEvent>> transfer(ReceiveDetainedPerson c, OutgoingRequest request) {
        if (request.items().stream().noneMatch(Item::transfersAPerson)) {
            return Optional.of(Decision.refused(
                    "transfer-was-asked",
                    "no item of this request asks for the transfer of a detained person; send a request for it",
                    "UNCAC 46(10)"));
        }
        if (!c.personConsents()) {
            return Optional.of(Decision.refused(
                    "transfer-needs-consent",
                    "a detained person is transferred only if that person freely consents",
                    "UNCAC 46(10)(a)"));
        }
        return request.course().visitors().detainedHere()
                ? Optional.of(Decision.refused(
                        "transferred-once", "the person is here already and has not gone back", "UNCAC 46(11)"))
                : Optional.empty();
    }
}
