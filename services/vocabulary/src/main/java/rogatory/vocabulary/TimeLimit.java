package rogatory.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day by which something is owed or awaited on a file. It stands from the fact that began it to the fact that meets it,
 * before the day and after it.
 *
 * @param rule the stable, public id, such as {@code papers-after-provisional-arrest}
 * @param source the article, or {@code practice}; a length that is ours alone says {@code proposal}
 * @param owedBy whose turn it is
 */
public record TimeLimit(String rule, String source, Holder owedBy, Term term) {

    /** The last day. */
    public LocalDate due(WorkingCalendar calendar) {
        return switch (term) {
            case Term.Until(var day) -> day;
            case Term.Days(var from, var days) -> from.plusDays(days);
            case Term.WorkingDays(var from, var days) -> calendar.after(from, days);
        };
    }

    /** The last day of the one that ends first; null where none stands. */
    public static @Nullable LocalDate nearest(List<TimeLimit> limits, WorkingCalendar calendar) {
        return limits.stream()
                .map(limit -> limit.due(calendar))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    public static TimeLimit until(String rule, String source, Holder owedBy, LocalDate day) {
        return new TimeLimit(rule, source, owedBy, new Term.Until(day));
    }

    public static TimeLimit days(String rule, String source, Holder owedBy, LocalDate from, int days) {
        return new TimeLimit(rule, source, owedBy, new Term.Days(from, days));
    }

    public static TimeLimit workingDays(String rule, String source, Holder owedBy, LocalDate from, int days) {
        return new TimeLimit(rule, source, owedBy, new Term.WorkingDays(from, days));
    }
}
