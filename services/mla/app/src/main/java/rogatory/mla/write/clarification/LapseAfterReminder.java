package rogatory.mla.write.clarification;

import java.time.LocalDate;
import java.util.Optional;
import rogatory.mla.events.MlaEvent;
import rogatory.mla.request.Course;
import rogatory.vocabulary.Decision;

/**
 * A request lapses only after the requesting side was reminded and had time to answer. The length of the notice is a
 * proposal of this project, not a rule of the Convention.
 *
 * @param course what the file remembers
 */
record LapseAfterReminder(Course course) {

    Optional<Decision<MlaEvent>> check(LocalDate on) {
        LocalDate reminded = course.lastReminderOn();
        if (course.reminders() == 0 || reminded == null) {
            return refuse("send a reminder first: no request lapses unreminded");
        }
        LocalDate earliest = reminded.plusDays(Course.LAPSE_DAYS);
        return on.isBefore(earliest)
                ? refuse("the requesting side was reminded on " + reminded + "; the request may lapse from " + earliest)
                : Optional.empty();
    }

    private static Optional<Decision<MlaEvent>> refuse(String because) {
        return Optional.of(Decision.refused("lapse-after-reminder", because, "practice"));
    }
}
