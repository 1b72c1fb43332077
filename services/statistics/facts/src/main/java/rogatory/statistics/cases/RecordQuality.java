package rogatory.statistics.cases;

import java.time.LocalDate;
import java.util.List;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.What;

/**
 * How well the record was kept.
 *
 * @param events all that was recorded, also what was voided
 * @param late events recorded after one that occurred later
 */
public record RecordQuality(int events, int late, int voided, int corrected) {

    /** @param known all facts that were recorded, the voided ones too */
    static RecordQuality of(List<Fact> known) {
        int late = 0;
        LocalDate latest = LocalDate.MIN;
        for (Fact fact : known) {
            if (fact.occurredOn().isBefore(latest)) {
                late++;
            } else {
                latest = fact.occurredOn();
            }
        }
        return new RecordQuality(known.size(), late, count(known, What.VOIDED), count(known, What.CORRECTED));
    }

    private static int count(List<Fact> known, What what) {
        return (int) known.stream().filter(fact -> fact.what() == what).count();
    }
}
