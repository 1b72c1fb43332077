package rogatory.outgoing.request;

import java.util.List;
import java.util.stream.Stream;

/**
 * The conditions under which the other side helps, UNCAC 46(26).
 *
 * @param put and not answered by us yet
 * @param binding accepted, so that we have to keep them
 */
public record Conditions(List<String> put, List<String> binding) {

    static final Conditions NONE = new Conditions(List.of(), List.of());

    private static final String RETURN_TO_SERVE = "RETURN_TO_SERVE_44_12";

    /** What binds us already is not asked again. */
    Conditions put(List<String> more) {
        List<String> open = Stream.concat(put.stream(), more.stream())
                .filter(each -> !binding.contains(each))
                .distinct()
                .toList();
        return new Conditions(open, binding);
    }

    Conditions accepted(List<String> these) {
        List<String> meant = these.isEmpty() ? put : these;
        return new Conditions(
                without(meant),
                Stream.concat(binding.stream(), meant.stream()).distinct().toList());
    }

    Conditions declined(List<String> these) {
        return new Conditions(these.isEmpty() ? List.of() : without(these), binding);
    }

    /** All these were put and are not answered; where none is named, something was. */
    public boolean areOpen(List<String> these) {
        return !put.isEmpty() && put.containsAll(these);
    }

    /** The person is to go back to serve the sentence, UNCAC 44(12). */
    public boolean returnToServe() {
        return binding.contains(RETURN_TO_SERVE);
    }

    private List<String> without(List<String> these) {
        return put.stream().filter(each -> !these.contains(each)).toList();
    }
}
