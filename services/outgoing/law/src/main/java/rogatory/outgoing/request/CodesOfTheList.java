package rogatory.outgoing.request;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.vocabulary.CodeLists;
import rogatory.vocabulary.Decision;

/**
 * Where the code list depends on the subject, the body of an act cannot name it; the law holds the codes against it.
 *
 * @param field as it stands in the body
 * @param list the name of the code list
 */
public record CodesOfTheList(String field, String list, List<String> values) {

    public static final String RULE = "code-of-the-list";

    /** A field that may be left out. */
    public static CodesOfTheList ofOne(String field, String list, @Nullable String value) {
        return new CodesOfTheList(field, list, value == null ? List.of() : List.of(value));
    }

    public Optional<Decision<OutgoingEvent>> check() {
        return values.stream()
                .filter(value -> CodeLists.of(list).find(value).isEmpty())
                .findFirst()
                .map(value -> Decision.refused(
                        RULE,
                        field + ": '" + value + "' is not in the code list '" + list + "'; take one of its codes",
                        "practice"));
    }
}
