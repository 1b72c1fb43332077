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
import rogatory.vocabulary.Code;
import rogatory.vocabulary.CodeLists;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.State;

/** Understands the parameters of a list; what is not understood is refused by name. */
final class DocketParameters {

    private static final String TIME_LIMIT = "timeLimit";
    private static final String OBSERVATION = "observation";
    private static final Set<String> PLAIN = Set.of(Entry.REF, Entry.PARTNER);
    private static final Set<String> OTHERS =
            Set.of("overdue", Entry.OPEN, TIME_LIMIT, OBSERVATION, "q", "sort", "cursor", "limit");

    private final Map<String, Set<String>> values = new LinkedHashMap<>();
    private final Set<String> timeLimits;
    private final Clock clock;

    DocketParameters(Kinds kinds, Clock clock) {
        this.clock = clock;
        this.timeLimits = sorted(kinds.timeLimits());
        values.put(Entry.KIND, sorted(kinds.names()));
        values.put(Entry.STATE, sorted(kinds.states()));
        values.put(Entry.OUTCOME, sorted(kinds.outcomes()));
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
                timeLimit(asked.get(TIME_LIMIT)),
                isTrue("overdue", asked.get("overdue")) ? LocalDate.now(clock) : null,
                words(asked.getOrDefault("q", "")),
                Paging.read(asked));
    }

    private String checked(String name, String value) {
        Set<String> allowed = values.get(name);
        if (allowed != null) {
            return oneOf(allowed, name, value);
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

    private @Nullable String timeLimit(@Nullable String rule) {
        return rule == null ? null : oneOf(timeLimits, TIME_LIMIT, rule);
    }

    private static @Nullable String observation(@Nullable String code) {
        return code == null
                ? null
                : oneOf(sorted(CodeLists.of(OBSERVATION).codes().stream().map(Code::code)), OBSERVATION, code);
    }

    private static String oneOf(Set<String> allowed, String name, String value) {
        if (!allowed.contains(value)) {
            throw new BadQuery(name + " '" + value + "' is none of " + String.join(", ", allowed));
        }
        return value;
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
        return sorted(constants.stream().map(Enum::name));
    }

    private static Set<String> sorted(Stream<String> names) {
        return names.collect(Collectors.toCollection(TreeSet::new));
    }

    private String known() {
        return Stream.of(values.keySet(), PLAIN, OTHERS)
                .flatMap(Collection::stream)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
