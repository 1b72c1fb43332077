package rogatory.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a file takes in one more event. It refuses nothing: what is on file has happened.
 *
 * @param <R> the file of one kind of request
 * @param <E> its events
 */
@FunctionalInterface
public interface Fold<R, E> {

    /** @param before null before the receipt */
    R evolve(@Nullable R before, E event);

    /**
     * The file that a history makes; what was voided does not count, and numbers missing had not yet occurred.
     *
     * @throws IllegalArgumentException if nothing is on record
     */
    default R fold(List<Numbered<E>> history) {
        R file = null;
        for (Numbered<E> next : Numbered.standing(history)) {
            file = evolve(file, next.event());
        }
        if (file == null) {
            throw new IllegalArgumentException("a history begins with the receipt; nothing is on record");
        }
        return file;
    }
}
