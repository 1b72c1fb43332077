package rogatory.chassis.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CaseFile;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.TimeLimit;
import rogatory.vocabulary.WorkingCalendar;

/**
 * Finds the last days of time limits by the authority's calendar.
 *
 * @param calendar on which days the authority works
 */
public record DueDays(WorkingCalendar calendar) {

    /**
     * A time limit with its last day.
     *
     * @param rule its stable id
     * @param source the article, or {@code practice} or {@code proposal}
     * @param due the last day
     */
    public record Due(String rule, String source, Holder owedBy, LocalDate due) {}

    /** All that run or have passed unmet, the first to end first. */
    public List<Due> of(CaseFile file) {
        return file.limits().stream()
                .map(limit -> new Due(limit.rule(), limit.source(), limit.owedBy(), limit.due(calendar)))
                .sorted(Comparator.comparing(Due::due).thenComparing(Due::rule))
                .toList();
    }

    public @Nullable LocalDate nearest(CaseFile file) {
        return TimeLimit.nearest(file.limits(), calendar);
    }
}
