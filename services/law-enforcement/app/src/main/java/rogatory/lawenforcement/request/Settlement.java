package rogatory.lawenforcement.request;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Derives where an enquiry stands and how it ended from its items; nobody types an outcome in. */
public final class Settlement {

    private Settlement() {}

    /** The state of an enquiry that is being worked on. */
    static LawEnforcementState working(List<Item> items) {
        if (items.stream().anyMatch(Item::pending)) {
            return items.stream().anyMatch(Item::answered)
                    ? LawEnforcementState.ANSWERED_PARTIAL
                    : LawEnforcementState.IN_PROGRESS;
        }
        if (items.stream().anyMatch(item -> item.fate() == Fate.MLA_REQUIRED)) {
            return LawEnforcementState.MLA_REQUIRED;
        }
        return items.stream().anyMatch(Item::answered) ? LawEnforcementState.ANSWERED : LawEnforcementState.CLOSED;
    }

    /**
     * The outcome the items add up to, or nothing while one is open of which nothing was answered: an answer in part may
     * remain the only one. Withdrawn items do not count.
     */
    public static @Nullable LawEnforcementOutcome outcome(List<Item> items) {
        if (items.stream().anyMatch(item -> item.pending() && !item.partly())) {
            return null;
        }
        List<Item> asked = items.stream()
                .filter(item -> item.fate() != Fate.WITHDRAWN || item.partly())
                .toList();
        if (asked.isEmpty()) {
            return LawEnforcementOutcome.WITHDRAWN;
        }
        if (asked.stream().noneMatch(Item::answered)) {
            return unanswered(asked);
        }
        List<Fate> fates = asked.stream().map(Item::fate).toList();
        if (!List.of(Fate.ANSWERED, Fate.ANSWERED_NIL).containsAll(fates)) {
            return LawEnforcementOutcome.ANSWERED_PARTIAL;
        }
        return fates.contains(Fate.ANSWERED) ? LawEnforcementOutcome.ANSWERED : LawEnforcementOutcome.ANSWERED_NIL;
    }

    private static LawEnforcementOutcome unanswered(List<Item> asked) {
        return asked.stream().anyMatch(item -> item.fate() == Fate.MLA_REQUIRED)
                ? LawEnforcementOutcome.MLA_REQUIRED
                : LawEnforcementOutcome.DECLINED;
    }
}
