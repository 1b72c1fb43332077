package rogatory.chassis.casework;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import rogatory.vocabulary.CaseFile;
import rogatory.vocabulary.Correcting;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Fold;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.LegalFact;
import rogatory.vocabulary.LifecycleState;
import rogatory.vocabulary.Moves;
import rogatory.vocabulary.Numbered;
import rogatory.vocabulary.OpeningAct;
import rogatory.vocabulary.OpeningFact;
import rogatory.vocabulary.Voiding;
import rogatory.vocabulary.record.CorrectRecord;
import rogatory.vocabulary.record.VoidEvent;

/**
 * What a service tells the chassis about a kind of stream it keeps; all of it pure. A service may keep several, such as the
 * requests it receives and those it sends.
 *
 * @param <R> the request as folded from its stream
 * @param <E> the sealed root of its events
 */
public interface Kind<R extends CaseFile, E extends LegalFact> extends Fold<R, E> {

    /** The particular that names the request, as a correction calls it. */
    String REF = "ref";

    /** What the request is called in answers, lists and figures, such as {@code mla}. */
    String name();

    /** The word before the stream ids, which no other kind of the service has. */
    default String stream() {
        return name();
    }

    /** Which directions its receipts have. */
    default Set<Direction> directions() {
        return EnumSet.of(Direction.INCOMING);
    }

    /** What a new request's body is read as. */
    Class<? extends OpeningAct> receipt();

    Moves<?> moves();

    /** In the order of the lifecycle. */
    List<? extends LifecycleState> states();

    /** How a request may end. */
    List<? extends Enum<?>> outcomes();

    /** The rules of all time limits that may stand on a file. */
    List<String> timeLimits();

    Class<R> file();

    Class<E> events();

    /** The word before the dot in the names under which its events are stored. */
    default String eventPrefix() {
        return stream();
    }

    /** @param history all events of the stream in order, the voided ones too; empty for a receipt */
    Decision<E> decide(LegalAct act, List<E> history);

    /** The next file after one more event, or nothing if the event changes what earlier ones meant and all must be folded. */
    default Optional<R> next(R before, E event) {
        return event instanceof Voiding ? Optional.empty() : Optional.of(evolve(before, event));
    }

    /** Raise it when the same events fold to another file than before: the views are then built anew at the next start. */
    default int edition() {
        return 1;
    }

    /**
     * Whether this event says that something on file was recorded wrongly. It then counts for every day one looks back
     * to, since what was recorded by mistake never was so.
     */
    default boolean corrects(E event) {
        return event instanceof Voiding || event instanceof Correcting;
    }

    /** The sequence of the event that this one voids, if it does. */
    default OptionalLong voids(E event) {
        return event instanceof Voiding voiding ? OptionalLong.of(voiding.sequence()) : OptionalLong.empty();
    }

    /** The reference this act would put on file, if it does: it must not be taken. */
    default Optional<String> newReference(LegalAct act) {
        return switch (act) {
            case OpeningAct receipt -> Optional.of(receipt.ref());
            case CorrectRecord c when c.field().equals(REF) -> Optional.of(c.to());
            default -> Optional.empty();
        };
    }

    /**
     * The reference that this act takes off the file again, if it does: one that stood there by a correction which is
     * voided, and by nothing else. Others may bear it then.
     *
     * @param history the events before the act, the voided ones too
     */
    default Optional<String> freedReference(LegalAct act, List<E> history) {
        if (!(act instanceof VoidEvent voiding)) {
            return Optional.empty();
        }
        List<Numbered<E>> standing = Numbered.standing(Numbered.all(history));
        return standing.stream()
                .filter(next -> next.sequence() == voiding.sequence())
                .flatMap(next -> borneBy(next.event()).stream())
                .filter(ref -> standing.stream()
                        .filter(next -> next.sequence() != voiding.sequence())
                        .noneMatch(next ->
                                borneBy(next.event()).filter(ref::equals).isPresent()))
                .findFirst();
    }

    private Optional<String> borneBy(E event) {
        return switch (event) {
            case OpeningFact opening -> Optional.of(opening.ref());
            case Correcting c when c.field().equals(REF) -> Optional.of(c.to());
            default -> Optional.empty();
        };
    }

    /** The request as {@code GET} shows it; serialized to JSON beside {@code version}. */
    Object view(R file);

    /** What is put on record by itself when a time limit has passed. */
    default List<WhenPassed<R>> automations() {
        return List.of();
    }
}
