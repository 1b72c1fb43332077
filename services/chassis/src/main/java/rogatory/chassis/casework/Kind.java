package rogatory.chassis.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import rogatory.vocabulary.CaseFile;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.LegalFact;
import rogatory.vocabulary.Moves;
import rogatory.vocabulary.Numbered;

/**
 * What a service tells the chassis about its kind of request; all of it pure.
 *
 * @param <R> the request as folded from its stream
 * @param <E> the sealed root of its events
 */
public interface Kind<R extends CaseFile, E extends LegalFact> {

    /** The word in the address and before the stream ids, such as {@code mla}. */
    String name();

    /** What a new request's body is read as. */
    Class<? extends LegalAct> receipt();

    Moves<?> moves();

    /** All states in the order of the lifecycle, each with the holder it usually has. */
    Map<? extends Enum<?>, Holder> states();

    Class<R> file();

    /** @param history all events of the stream in order, the voided ones too; empty for a receipt */
    Decision<E> decide(LegalAct act, List<E> history);

    /** Folds a history whose numbers are the sequences in the stream; gaps are what had not yet occurred. */
    R fold(List<Numbered<E>> history);

    /** The next file after one more event, or nothing if the event changes what earlier ones meant and all must be folded. */
    Optional<R> evolve(R before, Numbered<E> next);

    /** Raise it when the same events fold to another file than before: the views are then built anew at the next start. */
    default int edition() {
        return 1;
    }

    /**
     * Whether this event says that something on file was recorded wrongly. It then counts for every day one looks back
     * to, since what was recorded by mistake never was so.
     */
    boolean corrects(E event);

    /** The sequence of the event that this one voids, if it does. */
    OptionalLong voids(E event);

    /** The reference this act would put on file, if it does: it must not be taken. */
    Optional<String> newReference(LegalAct act);

    /** The request as {@code GET} shows it; serialized to JSON beside {@code version}. */
    Object view(R file);
}
