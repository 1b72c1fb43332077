package rogatory.mla.write.correction;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rogatory.mla.events.EventVoided;
import rogatory.mla.events.MlaEvent;
import rogatory.mla.events.RequestReceived;
import rogatory.mla.request.MlaRequest;
import rogatory.mla.request.MlaState;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Move;
import rogatory.vocabulary.Moves;
import rogatory.vocabulary.Numbered;

/**
 * An event may be voided if what remains is still a legal history.
 *
 * @param history all events of the stream, the voided ones too
 * @param moves the table of legal moves
 */
record VoidTheLaterEventsFirst(List<Numbered<MlaEvent>> history, Moves<MlaState> moves) {

    Optional<Decision<MlaEvent>> check(long sequence) {
        Optional<MlaEvent> event = history.stream()
                .filter(numbered -> numbered.sequence() == sequence)
                .map(Numbered::event)
                .findFirst();
        if (event.isEmpty()) {
            return refuse("event-on-file", "there is no event " + sequence + " in this history");
        }
        if (event.get() instanceof RequestReceived) {
            return refuse("receipt-stays", "the receipt is not voided; correct its particulars or merge the duplicate");
        }
        if (event.get() instanceof EventVoided || voided().contains(sequence)) {
            return refuse(
                    "voided-once", "event " + sequence + " is a voiding or is voided already; record the fact again");
        }
        return replayWithout(sequence);
    }

    private Optional<Decision<MlaEvent>> replayWithout(long sequence) {
        Set<Long> gone = voided();
        gone.add(sequence);
        MlaRequest request = null;
        for (Numbered<MlaEvent> next : history) {
            if (gone.contains(next.sequence())) {
                continue;
            }
            if (request != null
                    && !(legal(next.event(), request.state()) && Prerequisites.met(request, next.event()))) {
                return refuse(
                        "void-the-later-events-first",
                        "without it, event " + next.sequence() + " ("
                                + next.event().getClass().getSimpleName() + ") would not have been legal in "
                                + request.state() + "; void that one first");
            }
            request = MlaRequest.evolve(request, next.event());
        }
        return Optional.empty();
    }

    private boolean legal(MlaEvent event, MlaState state) {
        String name = event.getClass().getSimpleName();
        return moves.rows().stream()
                .filter(move -> move.event().equals(name))
                .map(Move::from)
                .allMatch(from -> from.contains(state));
    }

    private Set<Long> voided() {
        return history.stream()
                .map(Numbered::event)
                .filter(EventVoided.class::isInstance)
                .map(event -> ((EventVoided) event).sequence())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Optional<Decision<MlaEvent>> refuse(String rule, String because) {
        return Optional.of(Decision.refused(rule, because, "record of facts"));
    }
}
