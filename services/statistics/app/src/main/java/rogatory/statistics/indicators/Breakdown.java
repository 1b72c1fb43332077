package rogatory.statistics.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.course.ItemFate;
import rogatory.statistics.facts.Opening;

/**
 * By what figures may be told apart, beside the kind and the direction. A request that has several codes counts with each of
 * them, one that has none with {@link #NONE}, so that parts need not sum to the whole.
 */
public enum Breakdown {
    REGION(known -> List.of(known.region())),
    PARTNER(opening(Opening::partner)),
    CHANNEL(opening(Opening::channel)),
    URGENCY(opening(Opening::urgency)),
    PROCEEDING(opening(Opening::proceeding)),
    OFFENCE(known -> known.particulars().opening().offences()),
    BASIS(known -> known.particulars().reliedOn()),
    ASSISTANCE(known -> known.items().stream().map(ItemFate::type).toList()),
    CONSENT(known -> List.of(ExtraditionTimes.consents(known) ? "GIVEN" : "NONE"));

    /** The code of those that have none. */
    public static final String NONE = "NONE";

    private final Function<CaseFacts, List<String>> codes;

    Breakdown(Function<CaseFacts, List<String>> codes) {
        this.codes = codes;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The requests that have each code, by code, in the order of the codes. */
    Map<String, List<CaseFacts>> parts(List<CaseFacts> cases) {
        Map<String, List<CaseFacts>> parts = new TreeMap<>();
        for (CaseFacts known : cases) {
            List<String> found = codes.apply(known).stream().distinct().toList();
            for (String code : found.isEmpty() ? List.of(NONE) : found) {
                parts.computeIfAbsent(code, none -> new ArrayList<>()).add(known);
            }
        }
        return parts;
    }

    private static Function<CaseFacts, List<String>> opening(Function<Opening, String> code) {
        return known -> List.of(code.apply(known.particulars().opening()));
    }
}
