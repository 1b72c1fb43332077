package rogatory.statistics.restated;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rogatory.statistics.tables.CellChange;
import rogatory.statistics.tables.Columns;

/**
 * A cell that changed, and the events that changed it.
 *
 * @param events in the order of the requests' ids and of their streams
 */
record Explained(@JsonUnwrapped CellChange change, List<Cause> events) {

    private static final BiPredicate<CellChange, CellChange> SAME_TABLE =
            (one, other) -> one.table().equals(other.table());
    private static final BiPredicate<CellChange, CellChange> SAME_ROW =
            SAME_TABLE.and((one, other) -> one.row().equals(other.row()));
    private static final BiPredicate<CellChange, CellChange> SAME_CELL =
            SAME_ROW.and((one, other) -> one.column().equals(other.column()));

    /** @param suspects of the same kind and direction */
    static Explained of(CellChange change, List<Suspect> suspects) {
        return new Explained(
                change,
                found(change, suspects).stream().flatMap(Suspect::causes).toList());
    }

    /**
     * A count is the sum of what each request adds to it, so who changed it can be told exactly. Anything else is put down to
     * all that changed its row or, of a share, which alone depends on other rows than its own, its table; and what no request
     * alone explains, to all that have news.
     */
    private static List<Suspect> found(CellChange change, List<Suspect> suspects) {
        List<Suspect> counted = suspects.stream()
                .filter(suspect -> difference(change, suspect) != 0)
                .toList();
        long sum = counted.stream()
                .mapToLong(suspect -> difference(change, suspect))
                .sum();
        if (isCount(change) && !counted.isEmpty() && sum == number(change.after()) - number(change.before())) {
            return counted;
        }
        var such = change.column().equals(Columns.SHARE) ? SAME_TABLE : SAME_ROW;
        List<Suspect> touching = suspects.stream()
                .filter(suspect -> suspect.repeated().stream().anyMatch(other -> such.test(change, other)))
                .toList();
        return touching.isEmpty() || isCount(change) ? suspects : touching;
    }

    private static long difference(CellChange change, Suspect suspect) {
        return suspect.alone().stream()
                .filter(other -> SAME_CELL.test(change, other))
                .mapToLong(other -> number(other.after()) - number(other.before()))
                .sum();
    }

    private static boolean isCount(CellChange change) {
        return Stream.ofNullable(change.before()).allMatch(Explained::isWhole)
                && Stream.ofNullable(change.after()).allMatch(Explained::isWhole);
    }

    private static boolean isWhole(Object cell) {
        return cell instanceof Long || cell instanceof Integer;
    }

    private static long number(@Nullable Object cell) {
        return cell instanceof Number number ? number.longValue() : 0;
    }
}
