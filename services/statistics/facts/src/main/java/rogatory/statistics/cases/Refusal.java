package rogatory.statistics.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.What;

/**
 * A refusal, whole or of a part.
 *
 * @param stage who decided, as the event says
 * @param items the numbers of the items refused; empty where the whole or offences were
 * @param whole nothing less than the request was refused
 * @param reasoned reasons were given, UNCAC 46(23)
 * @param consulted the other side was consulted before, UNCAC 44(17), 46(26)
 * @param waived that it was not is explained
 */
public record Refusal(
        long sequence,
        LocalDate on,
        List<String> grounds,
        String stage,
        List<Integer> items,
        boolean whole,
        boolean reasoned,
        boolean consulted,
        boolean waived) {

    static List<Refusal> of(List<Fact> facts) {
        List<Refusal> found = new ArrayList<>();
        boolean consulted = false;
        for (Fact fact : facts) {
            consulted = consulted || fact.what() == What.CONSULTATION_OPENED;
            if (fact.what().refuses()) {
                found.add(of(fact, consulted));
            }
        }
        return found;
    }

    private static Refusal of(Fact fact, boolean consulted) {
        var said = fact.values();
        return new Refusal(
                fact.sequence(),
                fact.occurredOn(),
                said.codes(),
                said.detail() == null ? "NOT_STATED" : said.detail(),
                said.items(),
                fact.what() == What.REFUSED
                        && said.items().isEmpty()
                        && said.offences().isEmpty(),
                said.yes(),
                consulted,
                said.number() > 0);
    }
}
