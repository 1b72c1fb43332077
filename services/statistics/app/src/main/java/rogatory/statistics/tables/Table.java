package rogatory.statistics.tables;

import java.util.List;
import java.util.stream.Stream;
import rogatory.statistics.asked.Asked;
import rogatory.statistics.cases.CaseFacts;

/** A table: what {@code docs/statistics.md} defines in words, and how its rows are made. */
public interface Table {

    /** Stable and public. */
    String id();

    String name();

    /** Of its own, after the kind and the direction. */
    List<String> columns();

    /** Of its own, before the kind and the direction. */
    default List<String> columnsBefore() {
        return List.of();
    }

    /** The rows of the requests of one kind and direction, in a fixed order, without these two. */
    Stream<Row> rows(List<CaseFacts> cases, Asked asked);

    /**
     * The same, of requests that are measured against others.
     *
     * @param like all requests of the kind and direction, also those that the table is not about
     */
    default Stream<Row> rows(List<CaseFacts> cases, List<CaseFacts> like, Asked asked) {
        return rows(cases, asked);
    }

    /** What it cannot tell and why; empty where nothing is lacking. */
    default String note() {
        return "";
    }
}
