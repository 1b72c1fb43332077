package rogatory.outgoing.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Derives how a request ended from what became of its items; nobody types an outcome in. */
public final class Settlement {

    private Settlement() {}

    /** The outcome the items add up to, or nothing while one is open. Withdrawn items do not count. */
    public static @Nullable OutgoingOutcome outcome(List<Item> items) {
        if (items.stream().anyMatch(item -> item.fate().open())) {
            return null;
        }
        List<ItemFate> asked = items.stream()
                .map(Item::fate)
                .filter(fate -> fate != ItemFate.WITHDRAWN)
                .toList();
        if (asked.isEmpty()) {
            return OutgoingOutcome.WITHDRAWN;
        }
        if (asked.stream().noneMatch(ItemFate::executed)) {
            return OutgoingOutcome.REFUSED;
        }
        if (asked.contains(ItemFate.REFUSED)) {
            return OutgoingOutcome.EXECUTED_PARTIAL;
        }
        return asked.contains(ItemFate.EXECUTED) ? OutgoingOutcome.EXECUTED_FULL : OutgoingOutcome.EXECUTED_NIL;
    }
}
