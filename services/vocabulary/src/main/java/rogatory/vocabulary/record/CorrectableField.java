package rogatory.vocabulary.record;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A particular of the receipt that may be corrected.
 *
 * @param <R> the file of one kind of request
 */
public interface CorrectableField<R> {

    /** Its name in the body of a correction. */
    String field();

    /** The value on file now. */
    @Nullable
    String present(R file);

    /** What is wrong with a new value, or nothing: a correction is held to what a receipt is. */
    Optional<String> wrong(String value);
}
