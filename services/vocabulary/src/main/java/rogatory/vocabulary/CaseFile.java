package rogatory.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request as its file stands, folded from its stream: what a docket shows of every kind of request. */
public interface CaseFile {

    /** The stream, such as {@code mla-01J...}. */
    String id();

    /** The authority's own reference, unique within a kind. */
    String ref();

    Direction direction();

    /** The other State, by its code. */
    String partner();

    LocalDate receivedOn();

    Enum<?> state();

    Holder holder();

    /** How it ended; null while it is open. */
    @Nullable
    Enum<?> outcome();

    /** The nearest day by which something is awaited, such as a suggested deadline, UNCAC 46(24). */
    @Nullable
    LocalDate dueOn();

    /** The grounds of refusals in force, whole or by item. */
    List<String> grounds();

    /** The day on which it was closed; null while it is open. */
    @Nullable
    LocalDate closedOn();

    /** The day of the latest fact on file. */
    LocalDate latestOn();
}
