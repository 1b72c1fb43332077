package rogatory.statistics.challenges.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rogatory.statistics.facts.Kind;

/**
 * From what on something counts as a challenge. The numbers are data: years that are past can be looked at anew under others,
 * and no event is touched.
 *
 * @param byName such as {@code C01.rounds}
 * @param overrides for a kind or an urgency or both; the last that fits holds
 */
public record Thresholds(Map<String, Integer> byName, List<Override> overrides) {

    /** Another number for requests of one kind or urgency; null for all. */
    public record Override(@Nullable Kind kind, @Nullable String urgency, Map<String, Integer> byName) {

        private boolean fits(Kind of, String at) {
            return (kind == null || kind == of) && (urgency == null || urgency.equals(at));
        }
    }

    /** @throws IllegalArgumentException if there is none of that name: then the configuration lacks it */
    int of(String name, Kind kind, String urgency) {
        Integer plain = byName.get(name);
        if (plain == null) {
            throw new IllegalArgumentException(
                    "there is no threshold " + name + "; give it in rogatory.challenges.thresholds");
        }
        return overrides.stream()
                .filter(override -> override.fits(kind, urgency))
                .map(override -> override.byName().get(name))
                .filter(Objects::nonNull)
                .reduce(plain, (one, later) -> later);
    }
}
