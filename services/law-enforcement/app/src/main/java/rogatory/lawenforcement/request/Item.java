package rogatory.lawenforcement.request;

import java.util.List;

/**
 * One thing that is asked for, and what has become of it.
 *
 * @param no counts from 1 in the order of the enquiry
 * @param partly something of it was answered before
 * @param grounds of its being declined, while it is
 */
public record Item(int no, String type, boolean coercive, Fate fate, boolean partly, List<String> grounds) {

    static Item asked(int no, String type, boolean coercive) {
        return new Item(no, type, coercive, Fate.PENDING, false, List.of());
    }

    Item in(Fate next) {
        return new Item(no, type, coercive, next, partly, List.of());
    }

    Item declined(List<String> on) {
        return new Item(no, type, coercive, Fate.DECLINED, partly, on);
    }

    Item answeredInPart() {
        return new Item(no, type, coercive, Fate.PENDING, true, List.of());
    }

    /** Where something was found before, finding nothing more does not undo it. */
    Item foundNothing() {
        return in(partly ? Fate.ANSWERED : Fate.ANSWERED_NIL);
    }

    /** What was answered before stays known. */
    Item reopened() {
        return new Item(no, type, coercive, Fate.PENDING, partly || fate == Fate.ANSWERED, List.of());
    }

    public boolean pending() {
        return fate == Fate.PENDING;
    }

    /** An answer went out, though it may have been in part or nil. */
    public boolean answered() {
        return partly || fate == Fate.ANSWERED || fate == Fate.ANSWERED_NIL;
    }
}
