package rogatory.outgoing.request;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What we were asked to assure, and what we assured.
 *
 * @param pending asked for and not given yet
 * @param answerDue by when the other side wants them
 */
public record Assurances(
        List<String> pending, List<String> given, @Nullable LocalDate answerDue) {

    static final Assurances NONE = new Assurances(List.of(), List.of(), null);

    Assurances sought(List<String> more, @Nullable LocalDate due) {
        return new Assurances(together(pending, more), given, due);
    }

    Assurances given(List<String> now) {
        List<String> open = pending.stream().filter(each -> !now.contains(each)).toList();
        return new Assurances(open, together(given, now), open.isEmpty() ? null : answerDue);
    }

    private static List<String> together(List<String> before, List<String> more) {
        return Stream.concat(before.stream(), more.stream()).distinct().toList();
    }
}
