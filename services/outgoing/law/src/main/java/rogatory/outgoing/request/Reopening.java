package rogatory.outgoing.request;

import java.util.List;
import java.util.Optional;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.vocabulary.Decision;

/**
 * A closed file is taken up again for something that is left to ask.
 *
 * @param items to take up; none named means all that were not executed
 */
public record Reopening(OutgoingRequest request, List<Integer> items) {

    public Optional<Decision<OutgoingEvent>> check() {
        if (request.outcome() == OutgoingOutcome.ERROR) {
            return refuse(
                    "errors-stay-closed", "the file was opened in error or is a duplicate; act on the right file");
        }
        if (request.surrendered()) {
            return refuse("surrendered-is-final", "the person was surrendered; a new request gets a file of its own");
        }
        boolean allExecuted = !request.items().isEmpty()
                && items.isEmpty()
                && request.items().stream().allMatch(item -> item.fate().executed());
        return allExecuted
                ? refuse("reopen-an-item", "every item was executed, so none goes back; name the items to take up")
                : new ItemsOfThisRequest(request, items).mustExist();
    }

    private static Optional<Decision<OutgoingEvent>> refuse(String rule, String because) {
        return Optional.of(Decision.refused(rule, because, "practice"));
    }
}
