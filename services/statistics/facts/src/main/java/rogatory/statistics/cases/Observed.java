package rogatory.statistics.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.What;

/** What users noted of a request and did not withdraw. */
final class Observed {

    private Observed() {}

    static List<Fact> standing(List<Fact> facts) {
        Map<String, Fact> standing = new LinkedHashMap<>();
        for (Fact fact : facts) {
            String code = Objects.requireNonNullElse(fact.values().detail(), "");
            if (fact.what() == What.OBSERVED) {
                standing.put(code, fact);
            } else if (fact.what() == What.OBSERVATION_WITHDRAWN) {
                standing.remove(code);
            }
        }
        return List.copyOf(standing.values());
    }
}
