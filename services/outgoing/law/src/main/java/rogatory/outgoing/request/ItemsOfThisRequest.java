package rogatory.outgoing.request;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.vocabulary.Decision;

/**
 * An act names items by number; each must be an item of this request and in a fitting state.
 *
 * @param numbers the items named; none means all that fit
 */
public record ItemsOfThisRequest(OutgoingRequest request, List<Integer> numbers) {

    public static final String RULE = "items-of-this-request";

    /** A refusal if a number is no item, or if a named item does not fit. */
    public Optional<Decision<OutgoingEvent>> must(Predicate<Item> fit, String rule, String sentence) {
        if (request.items().isEmpty()) {
            return numbers.isEmpty()
                    ? Optional.empty()
                    : refuse(RULE, "a request for extradition is for one person and has no items; name none");
        }
        List<Integer> known = request.items().stream().map(Item::no).toList();
        if (!known.containsAll(numbers)) {
            return refuse(RULE, "the request has items 1 to " + known.size() + ", but named are " + numbers);
        }
        List<String> unfit = request.items().stream()
                .filter(item -> numbers.contains(item.no()) && !fit.test(item))
                .map(item -> item.no() + " is " + item.fate())
                .toList();
        if (!unfit.isEmpty()) {
            return refuse(rule, sentence + " (item " + String.join(", ", unfit) + ")");
        }
        return numbers.isEmpty() && request.items().stream().noneMatch(fit)
                ? refuse(rule, sentence + " (no item is)")
                : Optional.empty();
    }

    /** A refusal if a number is no item of this request, or if that item is settled. */
    public Optional<Decision<OutgoingEvent>> mustBeOpen() {
        return must(item -> item.fate().open(), "items-still-open", "only an item that is still open can be meant");
    }

    public Optional<Decision<OutgoingEvent>> mustExist() {
        return must(item -> true, RULE, "the items must be of this request");
    }

    private Optional<Decision<OutgoingEvent>> refuse(String rule, String because) {
        return Optional.of(
                Decision.refused(rule, because, SubjectLaw.article(request.subject(), "UNCAC 46(3)", "UNCAC 44(1)")));
    }
}
