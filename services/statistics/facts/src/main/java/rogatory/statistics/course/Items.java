package rogatory.statistics.course;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rogatory.statistics.course.ItemFate.Fate;
import rogatory.statistics.facts.Opening;

/** The items of a request while its course is followed. */
final class Items {

    private List<ItemFate> all;

    Items(List<Opening.Asked> asked) {
        all = IntStream.range(0, asked.size())
                .mapToObj(i -> new ItemFate(
                        i + 1, asked.get(i).type(), asked.get(i).coercive(), Fate.PENDING, false, List.of()))
                .toList();
    }

    List<ItemFate> all() {
        return all;
    }

    /** Changes the items named, or where none is named those that fit. */
    void change(List<Integer> named, Predicate<ItemFate> otherwise, UnaryOperator<ItemFate> how) {
        changeWhere(item -> named.isEmpty() ? otherwise.test(item) : named.contains(item.no()), how);
    }

    void changeWhere(Predicate<ItemFate> which, UnaryOperator<ItemFate> how) {
        all = all.stream()
                .map(item -> which.test(item) ? how.apply(item) : item)
                .toList();
    }

    boolean any(Predicate<ItemFate> such) {
        return all.stream().anyMatch(such);
    }

    boolean anyOpen() {
        return any(item -> item.fate().open());
    }

    boolean anyExecuted() {
        return any(item -> item.fate().executed());
    }

    /** The outcome the items add up to, or nothing while one is open. Withdrawn items do not count. */
    @Nullable
    String outcome() {
        if (anyOpen()) {
            return null;
        }
        List<Fate> asked = all.stream()
                .map(ItemFate::fate)
                .filter(fate -> fate != Fate.WITHDRAWN)
                .toList();
        if (asked.isEmpty()) {
            return "WITHDRAWN";
        }
        if (asked.stream().noneMatch(Fate::executed)) {
            return "REFUSED";
        }
        if (asked.contains(Fate.REFUSED)) {
            return "EXECUTED_PARTIAL";
        }
        return asked.contains(Fate.EXECUTED) ? "EXECUTED_FULL" : "EXECUTED_NIL";
    }
}
