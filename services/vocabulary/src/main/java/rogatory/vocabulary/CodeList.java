package rogatory.vocabulary;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A list of codes, in the order in which a form would show them. */
public final class CodeList {

    private final String name;
    private final String title;
    private final String closedBecause;
    private final List<String> madeOf;
    private final Map<String, Code> codes = new LinkedHashMap<>();

    CodeList(String name, String title, String closedBecause, List<String> madeOf, Collection<Code> codes) {
        this.name = name;
        this.title = title;
        this.closedBecause = closedBecause;
        this.madeOf = List.copyOf(madeOf);
        for (Code code : codes) {
            if (this.codes.put(code.code(), code) != null) {
                throw new IllegalStateException("the code list " + name + " holds " + code.code() + " twice");
            }
        }
    }

    public String name() {
        return name;
    }

    public String title() {
        return title;
    }

    /** Why no operator can add to it, because law depends on it; empty if the list is open. */
    public String closedBecause() {
        return closedBecause;
    }

    public boolean isOpen() {
        return closedBecause.isEmpty();
    }

    /** The lists that it is made of, in this order; empty for a list of its own. */
    public List<String> madeOf() {
        return madeOf;
    }

    public Collection<Code> codes() {
        return Collections.unmodifiableCollection(codes.values());
    }

    /**
     * A code may carry a subtype after a dot, as in {@code M-RECS-46_3f.BANK}: such a pair is an entry of its own.
     *
     * @return the entry, or nothing if the list does not hold it
     */
    public Optional<Code> find(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    CodeList with(List<Code> more) {
        var longer = new CodeList(name, title, closedBecause, madeOf, codes.values());
        more.forEach(code -> longer.codes.put(code.code(), code));
        return longer;
    }

    /** The same list with what its parts hold now; a list of its own stays as it is. */
    CodeList joined(Map<String, CodeList> lists) {
        return madeOf.isEmpty()
                ? this
                : new CodeList(
                        name,
                        title,
                        closedBecause,
                        madeOf,
                        madeOf.stream()
                                .map(part -> Objects.requireNonNull(lists.get(part), part))
                                .flatMap(part -> part.codes().stream())
                                .toList());
    }
}
