package rogatory.vocabulary;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * An event may be voided if what remains is still a legal history.
 *
 * @param history all events of the stream, the voided ones too
 * @param moves the table of legal moves
 * @param fold how the file takes in an event
 * @param grounded whether what an event rests on beside the state is on file
 */
public record VoidTheLaterEventsFirst<R extends CaseFile, E extends LegalFact>(
        List<Numbered<E>> history, Moves<?> moves, Fold<R, E> fold, BiPredicate<R, E> grounded) {

    /** @return a refusal, or nothing if the event with this number may be voided */
    public Optional<Decision<E>> check(long sequence) {
        Optional<E> event = history.stream()
                .filter(numbered -> numbered.sequence() == sequence)
                .map(Numbered::event)
                .findFirst();
        if (event.isEmpty()) {
            return refuse("event-on-file", "there is no event " + sequence + " in this history");
        }
        if (sequence == history.getFirst().sequence()) {
            return refuse("receipt-stays", "the receipt is not voided; correct its particulars or merge the duplicate");
        }
        if (event.get() instanceof Voiding || Numbered.voided(history).contains(sequence)) {
            return refuse(
                    "voided-once", "event " + sequence + " is a voiding or is voided already; record the fact again");
        }
        return replayWithout(sequence);
    }

    private Optional<Decision<E>> replayWithout(long sequence) {
        Set<Long> gone = new HashSet<>(Numbered.voided(history));
        gone.add(sequence);
        R file = fold.evolve(null, history.getFirst().event());
        for (Numbered<E> next : history.subList(1, history.size())) {
            if (gone.contains(next.sequence())) {
                continue;
            }
            if (!legal(next.event(), file.state()) || !grounded.test(file, next.event())) {
                return refuse(
                        "void-the-later-events-first",
                        "without it, event " + next.sequence() + " ("
                                + next.event().getClass().getSimpleName() + ") would not have been legal in "
                                + file.state() + "; void that one first");
            }
            file = fold.evolve(file, next.event());
        }
        return Optional.empty();
    }

    private boolean legal(E event, LifecycleState state) {
        String name = event.getClass().getSimpleName();
        return moves.rows().stream().filter(move -> move.event().equals(name)).allMatch(move -> move.from()
                .contains(state));
    }

    private static <E> Optional<Decision<E>> refuse(String rule, String because) {
        return Optional.of(Decision.refused(rule, because, "record of facts"));
    }
}
