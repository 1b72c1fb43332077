package rogatory.statistics.course;

import java.util.List;

/**
 * One thing that is asked for, and what has become of it.
 *
 * @param no counts from 1 in the order of the request
 * @param partly something of it was answered before
 * @param grounds of its refusal, while it is refused
 */
public record ItemFate(int no, String type, boolean coercive, Fate fate, boolean partly, List<String> grounds) {

    /** What has become of an item, in words that all kinds share. */
    public enum Fate {
        PENDING,
        GRANTED,
        POSTPONED,
        EXECUTED,
        EXECUTED_NIL,
        REFUSED,
        MLA_REQUIRED,
        WITHDRAWN;

        public boolean open() {
            return this == PENDING || this == GRANTED || this == POSTPONED;
        }

        public boolean executed() {
            return this == EXECUTED || this == EXECUTED_NIL;
        }
    }

    ItemFate in(Fate next) {
        return new ItemFate(no, type, coercive, next, partly, List.of());
    }

    ItemFate refused(List<String> on) {
        return new ItemFate(no, type, coercive, Fate.REFUSED, partly, on);
    }

    ItemFate partly(boolean something) {
        return new ItemFate(no, type, coercive, fate, something, grounds);
    }

    /** An answer went out, though it may have been in part or nil. */
    boolean answered() {
        return partly || fate.executed();
    }
}
