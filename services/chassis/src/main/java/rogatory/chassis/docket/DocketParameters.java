package rogatory.chassis.docket;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rogatory.chassis.casework.Kinds;
import rogatory.chassis.web.BadQuery;
import rogatory.vocabulary.CodeLists;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.State;

/** Understands the parameters of a list; what is not understood is refused by name. */
final class DocketParameters {

    private static final String TIME_LIMIT = "timeLimit";
    private static final String OBSERVATION = "observation";
    private static final Set<String> PLAIN = Set.of(Entry.REF, Entry.PARTNER, Entry.OUTCOME);
    private static final Set<String> OTHERS =
            Set.of("overdue", Entry.OPEN, TIME_LIMIT, OBSERVATION, "q", "sort", "cursor", "limit");

    private final Map<String, Set<String>> values = new LinkedHashMap<>();
    private final Clock clock;

    DocketParameters(Kinds kinds, Clock clock) {
        this.clock = clock;
        values.put(Entry.KIND, kinds.names().collect(Collectors.toCollection(TreeSet::new)));
        values.put(Entry.STATE, kinds.states().collect(Collectors.toCollection(TreeSet::new)));
        values.put(Entry.HOLDER, names(Arrays.asList(Holder.values())));
        values.put(Entry.DIRECTION, names(Arrays.asList(Direction.values())));
    }

    DocketQuery read(Map<String, String> asked) {
        Map<String, Object> equal = new LinkedHashMap<>();
        asked.forEach((name, value) -> {
            if (values.containsKey(name) || PLAIN.contains(name)) {
                equal.put(name, checked(name, value));
            } else if (!OTHERS.contains(name)) {
                throw new BadQuery("'" + name + "' is no parameter of this list; these are: " + known());
            }
        });
        if (asked.containsKey(Entry.OPEN)) {
            equal.put(Entry.OPEN, isTrue(Entry.OPEN, asked.get(Entry.OPEN)));
        }
        return new DocketQuery(
                equal,
                observation(asked.get(OBSERVATION)),
                asked.get(TIME_LIMIT),
                isTrue("overdue", asked.get("overdue")) ? LocalDate.now(clock) : null,
                words(asked.getOrDefault("q", "")),
                Paging.read(asked));
    }

    private String checked(String name, String value) {
        Set<String> allowed = values.get(name);
        if (allowed != null && !allowed.contains(value)) {
            throw new BadQuery(name + " '" + value + "' is none of " + String.join(", ", allowed));
        }
        if (name.equals(Entry.PARTNER)) {
            try {
                return new State(value).code();
            } catch (IllegalArgumentException e) {
                throw new BadQuery("partner " + e.getMessage());
            }
        }
        return value;
    }

    private static @Nullable String observation(@Nullable String code) {
        if (code != null && CodeLists.of(OBSERVATION).find(code).isEmpty()) {
            throw new BadQuery(
                    "observation '" + code + "' is none of the code list observation, such as C02, G01 or T3");
        }
        return code;
    }

    private static boolean isTrue(String name, @Nullable String value) {
        if (value == null || value.equals("false")) {
            return false;
        }
        if (!value.equals("true")) {
            throw new BadQuery(name + " must be true or false, but is '" + value + "'");
        }
        return true;
    }

    private static List<String> words(String q) {
        List<String> words = Entry.words(q);
        if (words.isEmpty() && !q.isBlank()) {
            throw new BadQuery("q must hold a letter or a digit: it is looked for at the beginnings of words");
        }
        return words;
    }

    private static Set<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private String known() {
        return Stream.of(values.keySet(), PLAIN, OTHERS)
                .flatMap(Collection::stream)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
