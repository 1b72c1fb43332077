package rogatory.outgoing.write.results;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.request.Item;
import rogatory.outgoing.request.ItemsOfThisRequest;
import rogatory.outgoing.request.OutgoingRequest;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Money;

/**
 * What results settle: partial ones leave something open, the last ones nothing.
 *
 * @param items named by the act; none means, for the last results, all that are open
 */
record SettledItems(
        OutgoingRequest request,
        List<Integer> items,
        boolean nil,
        @Nullable Money money) {

    Optional<Decision<OutgoingEvent>> leaveSomethingOpen() {
        if (items.isEmpty()) {
            return nilBringsNothing();
        }
        return mustBeOpen()
                .or(() -> items.containsAll(open())
                        ? refuse(
                                "partial-leaves-something-open",
                                "nothing would be open after items " + items + "; record them as the results")
                        : Optional.empty());
    }

    Optional<Decision<OutgoingEvent>> leaveNothingOpen() {
        return mustBeOpen()
                .or(() -> items.isEmpty() || items.containsAll(open())
                        ? Optional.empty()
                        : refuse(
                                "results-leave-nothing-open",
                                "items " + open() + " are open, and these are only " + items
                                        + "; record them as partial results"));
    }

    private Optional<Decision<OutgoingEvent>> mustBeOpen() {
        return nilBringsNothing().or(() -> new ItemsOfThisRequest(request, items).mustBeOpen());
    }

    private Optional<Decision<OutgoingEvent>> nilBringsNothing() {
        return nil && money != null
                ? refuse(
                        "nil-brings-nothing",
                        "a nil result brings no money; leave the amount out, or say that the result is not nil")
                : Optional.empty();
    }

    private List<Integer> open() {
        return request.openItems().stream().map(Item::no).toList();
    }

    private static Optional<Decision<OutgoingEvent>> refuse(String rule, String because) {
        return Optional.of(Decision.refused(rule, because, "practice"));
    }
}
