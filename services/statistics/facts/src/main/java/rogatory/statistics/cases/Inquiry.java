package rogatory.statistics.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.What;

/**
 * A question about the status, UNCAC 46(24).
 *
 * @param sequence the event of the question
 * @param answeredOn null while it is not answered
 */
public record Inquiry(
        long sequence, LocalDate askedOn, @Nullable LocalDate answeredOn) {

    static List<Inquiry> of(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.what() == What.STATUS_ASKED)
                .map(asked -> new Inquiry(
                        asked.sequence(),
                        asked.occurredOn(),
                        facts.stream()
                                .filter(fact -> fact.what() == What.STATUS_ANSWERED)
                                .filter(answer -> answer.sequence() > asked.sequence())
                                .map(Fact::occurredOn)
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    /** It was answered within so many days. */
    public boolean answeredWithin(int days) {
        return answeredOn != null && !answeredOn.isAfter(askedOn.plusDays(days));
    }
}
