package rogatory.vocabulary;

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
}
