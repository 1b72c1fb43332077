package rogatory.statistics.cases;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.What;
import rogatory.vocabulary.Holder;

/**
 * From one day to another.
 *
 * @param holder who had the ball, where that is what it is about; nobody otherwise
 * @param sequence the event that began it; negative where that does not matter
 */
public record Interval(Holder holder, LocalDate from, LocalDate to, long sequence) {

    public long days() {
        return ChronoUnit.DAYS.between(from, to);
    }

    /** From each beginning to the next end that stands after it in the record, or to the last day that is looked at. */
    static List<Interval> between(List<Fact> facts, Set<What> begin, Set<What> end, LocalDate until) {
        List<Interval> found = new ArrayList<>();
        Fact begun = null;
        for (Fact fact : facts) {
            if (begun == null && begin.contains(fact.what())) {
                begun = fact;
            } else if (begun != null && end.contains(fact.what())) {
                found.add(of(begun, fact.occurredOn()));
                begun = null;
            }
        }
        if (begun != null) {
            found.add(of(begun, until));
        }
        return found;
    }

    private static Interval of(Fact begun, LocalDate end) {
        LocalDate from = begun.occurredOn();
        return new Interval(Holder.NO, from, end.isBefore(from) ? from : end, begun.sequence());
    }

    /** How many days of a span these cover, each day once. */
    static long covered(Interval span, List<Interval> others) {
        long days = 0;
        LocalDate counted = span.from();
        for (Interval next :
                others.stream().sorted(Comparator.comparing(Interval::from)).toList()) {
            LocalDate from = next.from().isAfter(counted) ? next.from() : counted;
            LocalDate to = next.to().isBefore(span.to()) ? next.to() : span.to();
            if (to.isAfter(from)) {
                days += ChronoUnit.DAYS.between(from, to);
                counted = to;
            }
        }
        return days;
    }

    static Set<What> set(What first, What... more) {
        return EnumSet.of(first, more);
    }
}
