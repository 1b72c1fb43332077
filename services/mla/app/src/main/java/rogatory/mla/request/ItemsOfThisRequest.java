package rogatory.mla.request;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import rogatory.mla.events.MlaEvent;
import rogatory.vocabulary.Decision;

/**
 * An act names items by number; each must be an item of this request and in a fitting state.
 *
 * @param request the file
 * @param numbers the items named; none means all that fit
 */
public record ItemsOfThisRequest(MlaRequest request, List<Integer> numbers) {

    public static final String RULE = "items-of-this-request";

    /** A refusal if a number is no item, or if a named item does not fit, or if none is named and none fits. */
    public Optional<Decision<MlaEvent>> must(Predicate<Item> fit, String rule, String sentence, String article) {
        List<Integer> known = request.items().stream().map(Item::no).toList();
        List<Integer> strangers =
                numbers.stream().filter(no -> !known.contains(no)).toList();
        if (!strangers.isEmpty()) {
            return Optional.of(Decision.refused(
                    RULE,
                    "the request has items 1 to " + known.size() + ", but not " + list(strangers),
                    "UNCAC 46(3)"));
        }
        List<Item> unfit = request.items().stream()
                .filter(item -> numbers.contains(item.no()) && !fit.test(item))
                .toList();
        if (!unfit.isEmpty()) {
            String which = unfit.stream()
                    .map(item -> item.no() + " is " + item.state())
                    .collect(Collectors.joining(", "));
            return Optional.of(Decision.refused(rule, sentence + " (item " + which + ")", article));
        }
        return numbers.isEmpty() && request.items().stream().noneMatch(fit)
                ? Optional.of(Decision.refused(rule, sentence + " (no item is)", article))
                : Optional.empty();
    }

    /** A refusal if a number is no item of this request. */
    public Optional<Decision<MlaEvent>> mustExist() {
        return must(item -> true, RULE, "the items must be of this request", "UNCAC 46(3)");
    }

    private static String list(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
