package rogatory.vocabulary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How long each side has had the ball. A day belongs to whoever had it since the day before, so the days of all holders sum
 * exactly to those in which the request was open.
 *
 * @param days by holder; nobody's days, of a closed file, are not counted
 */
public record TimeByHolder(Map<Holder, Long> days) {

    public TimeByHolder {
        days = Map.copyOf(days);
    }

    /** Calendar days in which the request was open. */
    public long gross() {
        return days.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Counted from the day of receipt as it is known now. An event entered late changes hands on its own day, but never
     * before the change that stands before it in the record.
     *
     * @param history all events, the voided ones too
     * @param until the day to which an open request is counted
     */
    public static <R extends CaseFile, E extends LegalFact> TimeByHolder of(
            List<Numbered<E>> history, Fold<R, E> fold, LocalDate until) {
        Map<Holder, Long> days = new EnumMap<>(Holder.class);
        R file = null;
        Holder holder = Holder.NO;
        LocalDate since = fold.fold(history).receivedOn();
        for (Numbered<E> next : Numbered.standing(history)) {
            boolean receipt = file == null;
            file = fold.evolve(file, next.event());
            if (file.holder() != holder) {
                LocalDate on = receipt ? since : later(since, next.event().occurredOn());
                count(days, holder, since, on);
                holder = file.holder();
                since = on;
            }
        }
        count(days, holder, since, later(since, until));
        return new TimeByHolder(days);
    }

    private static void count(Map<Holder, Long> days, Holder holder, LocalDate from, LocalDate to) {
        if (holder != Holder.NO) {
            days.merge(holder, ChronoUnit.DAYS.between(from, to), Long::sum);
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
