package rogatory.outgoing.request;

import java.time.LocalDate;
import java.util.List;
import rogatory.outgoing.events.CustodyTaken;
import rogatory.outgoing.events.ForeignRefused;
import rogatory.outgoing.events.RequestReopened;

/** Enters what settles a request or takes it up again; outcomes come from here, or from an act that names its own. */
final class Endings {

    private Endings() {}

    static void surrender(Draft file, CustodyTaken e) {
        file.course.afterwards = file.course.afterwards.surrendered(e.returnBy());
        file.course.search = file.course.search.released();
        file.close(
                file.course.conditions.returnToServe()
                        ? OutgoingOutcome.SURRENDERED_CONDITIONAL
                        : OutgoingOutcome.SURRENDERED,
                e.occurredOn());
    }

    /** Refused item by item, the request goes on for what is left; refused as a whole, it is at an end. */
    static void refuse(Draft file, ForeignRefused e) {
        file.course.contact = file.course.contact.answer();
        file.change(e.items(), item -> item.refused(e.grounds()));
        if (e.items().isEmpty()) {
            file.course.refusal = e.grounds();
        }
        if (file.anyExecuted()) {
            file.state = file.anyOpen() ? file.state : OutgoingState.RESULTS_RECEIVED;
        } else if (!file.anyOpen()) {
            file.close(OutgoingOutcome.REFUSED, e.occurredOn());
        }
    }

    static void results(Draft file, List<Integer> items, boolean nil) {
        file.course.contact = file.course.contact.answer();
        if (!items.isEmpty()) {
            file.change(items, item -> item.now(nil ? ItemFate.EXECUTED_NIL : ItemFate.EXECUTED));
        }
        file.course.questions = file.course.questions.ended();
        file.proceed(file.anyOpen() ? OutgoingState.PARTIAL_RESULTS : OutgoingState.RESULTS_RECEIVED);
    }

    /** Giving up the whole request closes it; giving up items closes it only when nothing else is left of it. */
    static void giveUp(Draft file, List<Integer> items, OutgoingOutcome how, LocalDate on) {
        file.change(items, item -> item.now(ItemFate.WITHDRAWN));
        OutgoingOutcome derived = Settlement.outcome(file.items);
        if (derived == null) {
            return;
        }
        if (items.isEmpty() || !file.anyExecuted()) {
            file.close(derived == OutgoingOutcome.WITHDRAWN ? how : derived, on);
        } else {
            file.proceed(OutgoingState.RESULTS_RECEIVED);
        }
    }

    /** What was refused or given up waits again; what was executed only if it is named. */
    static void reopen(Draft file, RequestReopened e) {
        file.items = file.items.stream()
                .map(item -> takenUp(item, e.items()) ? item.now(ItemFate.PENDING) : item)
                .toList();
        file.outcome = null;
        file.closedOn = null;
        file.course.beginAgain();
        file.state = whereItStood(file);
    }

    private static boolean takenUp(Item item, List<Integer> named) {
        return named.isEmpty() ? !item.fate().executed() && !item.fate().open() : named.contains(item.no());
    }

    /** What never left or came back is drafted again; otherwise the other side has it. */
    private static OutgoingState whereItStood(Draft file) {
        if (file.course.transmission.sentOn() == null) {
            return OutgoingState.DRAFTING;
        }
        if (file.anyExecuted()) {
            return OutgoingState.PARTIAL_RESULTS;
        }
        return file.course.contact.heardOn() == null ? OutgoingState.SENT : OutgoingState.ACKNOWLEDGED;
    }
}
