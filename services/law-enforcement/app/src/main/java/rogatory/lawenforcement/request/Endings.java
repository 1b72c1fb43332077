package rogatory.lawenforcement.request;

import static rogatory.lawenforcement.request.LawEnforcementState.CLOSED;

import java.util.List;
import java.util.function.Predicate;
import rogatory.lawenforcement.events.*;

/** Enters what becomes of the items; outcomes come from here and nowhere else. */
final class Endings {

    private Endings() {}

    static void reply(Draft file, ReplySent e) {
        file.change(e.items(), item -> switch (e.extent()) {
            case FULL -> item.in(Fate.ANSWERED);
            case PARTIAL -> item.answeredInPart();
            case NIL -> item.foundNothing();
        });
        file.settle(e.occurredOn());
    }

    static void pointToMla(Draft file, MlaRequiredNotified e) {
        file.change(e.items(), item -> item.in(Fate.MLA_REQUIRED));
        file.settle(e.occurredOn());
    }

    static void decline(Draft file, Declined e) {
        file.change(e.items(), item -> item.declined(e.grounds()));
        file.settle(e.occurredOn());
    }

    static void convert(Draft file, ConvertedToMla e) {
        file.change(numbers(file, Item::pending), item -> item.in(Fate.MLA_REQUIRED));
        file.close(LawEnforcementOutcome.CONVERTED, e.occurredOn());
    }

    /** While something is still to be answered the enquiry stands where it stood. */
    static void withdraw(Draft file, RequestWithdrawn e) {
        boolean whole = e.items().isEmpty();
        List<Integer> given = whole ? numbers(file, item -> item.fate().open()) : e.items();
        file.change(given, item -> item.in(Fate.WITHDRAWN));
        if (whole) {
            file.close(Settlement.outcome(file.items), e.occurredOn());
        } else if (file.items.stream().noneMatch(Item::pending)) {
            file.course.resume();
            file.settle(e.occurredOn());
        }
    }

    /** After the last answer the closure only puts the file away: the matter ended on the day of that answer. */
    static void close(Draft file, RequestClosed e) {
        if (file.outcome == null) {
            // An answer that is voided later takes the outcome with it.
            LawEnforcementOutcome derived = Settlement.outcome(file.items);
            file.close(derived == null ? LawEnforcementOutcome.valueOf(e.outcome()) : derived, e.occurredOn());
        } else {
            file.state = CLOSED;
        }
    }

    static void reopen(Draft file, RequestReopened e) {
        file.outcome = null;
        file.closedOn = null;
        file.change(e.items(), Item::reopened);
        file.state = Settlement.working(file.items);
    }

    private static List<Integer> numbers(Draft file, Predicate<Item> which) {
        return file.items.stream().filter(which).map(Item::no).toList();
    }
}
