package rogatory.mla.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Derives where a request stands and how it ended from its items; nobody types an outcome in. */
public final class Settlement {

    private Settlement() {}

    /** The state of a request that is being executed. */
    static MlaState executing(List<Item> items) {
        boolean executed = items.stream().anyMatch(item -> item.state().executed());
        boolean open = items.stream().anyMatch(item -> item.state().open());
        if (!executed) {
            return MlaState.IN_EXECUTION;
        }
        return open ? MlaState.PARTIALLY_EXECUTED : MlaState.EXECUTED;
    }

    /** The outcome the items add up to, or nothing while one is open. Withdrawn items do not count. */
    public static @Nullable MlaOutcome outcome(List<Item> items) {
        if (items.stream().anyMatch(item -> item.state().open())) {
            return null;
        }
        List<ItemState> asked = items.stream()
                .map(Item::state)
                .filter(state -> state != ItemState.WITHDRAWN)
                .toList();
        if (asked.isEmpty()) {
            return MlaOutcome.WITHDRAWN;
        }
        if (asked.stream().noneMatch(ItemState::executed)) {
            return MlaOutcome.REFUSED;
        }
        if (asked.contains(ItemState.REFUSED)) {
            return MlaOutcome.EXECUTED_PARTIAL;
        }
        return asked.contains(ItemState.EXECUTED) ? MlaOutcome.EXECUTED_FULL : MlaOutcome.EXECUTED_NIL;
    }
}
