package rogatory.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request as its file stands, folded from its stream: what a docket shows of every kind of request. */
public interface CaseFile {

    /** The stream, such as {@code mla-01J...}. */
    String id();

    /** The authority's own reference, unique within a service. */
    String ref();

    Direction direction();

    /** The other State, by its code. */
    String partner();

    LocalDate receivedOn();

    LifecycleState state();

    Holder holder();

    /** How it ended; null while it is open. */
    @Nullable
    Enum<?> outcome();

    /** What is owed or awaited by a day, such as by a suggested deadline, UNCAC 46(24); a closed file may still owe. */
    List<TimeLimit> limits();

    /** The grounds of refusals in force, whole or by item. */
    List<String> grounds();

    /** What those who work on it say of the cooperation: challenges, good practices, needs of technical assistance. */
    Observations observations();

    /** The day on which it was closed; null while it is open. */
    @Nullable
    LocalDate closedOn();

    /** The day of the latest fact on file. */
    LocalDate latestOn();
}
