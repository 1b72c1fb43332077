package rogatory.statistics.challenges.rules;

import static rogatory.statistics.challenges.rules.StrictYaml.name;
import static rogatory.statistics.challenges.rules.StrictYaml.said;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.YAMLException;
import rogatory.statistics.facts.Kind;
import rogatory.vocabulary.CodeLists;

/**
 * Thresholds as somebody wrote them down, in the form of {@code challenges.yaml}. What a file does not name stays as it was,
 * and its overrides come after those there were. All that is wrong with it is gathered.
 */
public final class ThresholdsFile {

    private static final String THRESHOLDS = "thresholds";
    private static final String OVERRIDES = "overrides";
    private static final String KIND = "kind";
    private static final String URGENCY = "urgency";

    private final Set<String> known;
    private final List<String> wrong = new ArrayList<>();

    private ThresholdsFile(Set<String> known) {
        this.known = new TreeSet<>(known);
    }

    /** @throws UnusableThresholds naming all that is wrong and what would be right */
    public static Thresholds over(Thresholds before, String yaml) {
        return new ThresholdsFile(before.byName().keySet()).read(before, yaml);
    }

    private Thresholds read(Thresholds before, String yaml) {
        Map<?, ?> root = root(yaml);
        only(root, Set.of(THRESHOLDS, OVERRIDES), "the file");
        Map<String, Integer> numbers = new HashMap<>(before.byName());
        numbers.putAll(numbers(root.get(THRESHOLDS)));
        List<Thresholds.Override> overrides = new ArrayList<>(before.overrides());
        list(root.get(OVERRIDES)).forEach(each -> overrides.add(override(each)));
        if (!wrong.isEmpty()) {
            throw new UnusableThresholds(wrong);
        }
        return new Thresholds(numbers, overrides);
    }

    /** The part that is about challenges: of a whole configuration, or what stands alone. */
    private Map<?, ?> root(String yaml) {
        try {
            Map<?, ?> all = map(StrictYaml.load(yaml), "the file");
            return all.containsKey("rogatory")
                    ? map(map(all.get("rogatory"), "rogatory").get("challenges"), "challenges")
                    : all;
        } catch (YAMLException e) {
            wrong.add(e.getMessage());
            return Map.of();
        }
    }

    private Thresholds.Override override(Object node) {
        Map<?, ?> one = map(node, OVERRIDES);
        only(one, Set.of(KIND, URGENCY, THRESHOLDS), OVERRIDES);
        if (!one.containsKey(KIND) && !one.containsKey(URGENCY)) {
            wrong.add("an override names a kind, an urgency or both; what holds for all stands under " + THRESHOLDS);
        }
        return new Thresholds.Override(kind(one.get(KIND)), urgency(one.get(URGENCY)), numbers(one.get(THRESHOLDS)));
    }

    private @Nullable Kind kind(@Nullable Object word) {
        if (word == null) {
            return null;
        }
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseGet(() -> {
                    wrong.add("kind " + said(word) + " is none of "
                            + Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining(", ")));
                    return null;
                });
    }

    private @Nullable String urgency(@Nullable Object code) {
        if (code != null
                && !(code instanceof String word
                        && CodeLists.of(URGENCY).find(word).isPresent())) {
            wrong.add("urgency " + said(code) + " is not in the code list urgency, such as U2");
        }
        return code instanceof String word ? word : null;
    }

    private Map<String, Integer> numbers(@Nullable Object node) {
        Map<String, Integer> numbers = new HashMap<>();
        map(node, THRESHOLDS).forEach((code, names) -> map(names, name(code)).forEach((name, number) -> {
            String threshold = name(code) + "." + name(name);
            if (!known.contains(threshold)) {
                wrong.add(threshold + " is no threshold; these are: " + String.join(", ", known));
            } else if (number instanceof Integer whole && whole >= 0) {
                numbers.put(threshold, whole);
            } else {
                wrong.add(
                        threshold + " must be a whole number from 0 on, without leading zeros, but is " + said(number));
            }
        }));
        return numbers;
    }

    private void only(Map<?, ?> node, Set<String> names, String where) {
        node.keySet().stream()
                .filter(name -> !names.contains(String.valueOf(name)))
                .forEach(name -> wrong.add(said(name) + " does not belong in " + where + "; these do: "
                        + String.join(", ", new TreeSet<>(names))));
    }

    private Map<?, ?> map(@Nullable Object node, String where) {
        if (node == null) {
            return Map.of();
        }
        if (node instanceof Map<?, ?> map) {
            return map;
        }
        wrong.add(where + " must hold names and what they stand for, such as C05: { queue-days: 10 }, but is "
                + said(node));
        return Map.of();
    }

    private List<?> list(@Nullable Object node) {
        if (node == null || node instanceof List<?>) {
            return node == null ? List.of() : (List<?>) node;
        }
        wrong.add(OVERRIDES + " must be a list, each of whose entries begins with a dash");
        return List.of();
    }
}
