package rogatory.lawenforcement.request;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import rogatory.lawenforcement.events.LawEnforcementEvent;
import rogatory.vocabulary.Decision;

/**
 * An act names items by number; each must be an item of this enquiry and in a fitting state.
 *
 * @param numbers the items named; none means all that fit
 */
public record ItemsOfThisRequest(LawEnforcementRequest request, List<Integer> numbers) {

    public static final String RULE = "items-of-this-request";
    private static final String ARTICLE = "UNCAC 48(1)";

    /** A refusal if a number is no item of this enquiry, or stands there twice. */
    public Optional<Decision<LawEnforcementEvent>> mustExist() {
        List<Integer> known = request.items().stream().map(Item::no).toList();
        if (!known.containsAll(numbers)) {
            return refuse(RULE, "the enquiry has items 1 to " + known.size() + ", but named are " + numbers);
        }
        return numbers.stream().distinct().count() < numbers.size()
                ? refuse(RULE, "each item is named once: " + numbers)
                : Optional.empty();
    }

    /** A refusal also if a named item does not fit, or if none is named and none fits. */
    public Optional<Decision<LawEnforcementEvent>> must(Predicate<Item> fit, String rule, String sentence) {
        return mustExist().or(() -> {
            String unfit = request.items().stream()
                    .filter(item -> numbers.contains(item.no()) && !fit.test(item))
                    .map(item -> item.no() + " is " + item.fate())
                    .collect(joining(", "));
            if (!unfit.isEmpty()) {
                return refuse(rule, sentence + " (item " + unfit + ")");
            }
            return numbers.isEmpty() && chosen(fit).isEmpty()
                    ? refuse(rule, sentence + " (no item is)")
                    : Optional.empty();
        });
    }

    /** The items meant: those named, or all that fit. */
    public List<Integer> chosen(Predicate<Item> fit) {
        return numbers.isEmpty()
                ? request.items().stream().filter(fit).map(Item::no).toList()
                : numbers;
    }

    private static Optional<Decision<LawEnforcementEvent>> refuse(String rule, String because) {
        return Optional.of(Decision.refused(rule, because, ARTICLE));
    }
}
