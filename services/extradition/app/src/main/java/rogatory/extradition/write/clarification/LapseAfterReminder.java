package rogatory.extradition.write.clarification;

import java.time.LocalDate;
import java.util.Optional;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.request.Questions;
import rogatory.vocabulary.Decision;

/**
 * A request lapses only after the requesting side was reminded and had time to answer. The length of the notice is a
 * proposal of this project, not a rule of the Convention.
 *
 * @param questions the clarification that is sought
 */
record LapseAfterReminder(Questions questions) {

    Optional<Decision<ExtraditionEvent>> check(LocalDate on) {
        LocalDate reminded = questions.lastReminderOn();
        if (questions.reminders() == 0 || reminded == null) {
            return refuse("send a reminder first: no request lapses unreminded");
        }
        LocalDate earliest = reminded.plusDays(Questions.LAPSE_DAYS);
        return on.isBefore(earliest)
                ? refuse("the requesting side was reminded on " + reminded + "; the request may lapse from " + earliest)
                : Optional.empty();
    }

    private static Optional<Decision<ExtraditionEvent>> refuse(String because) {
        return Optional.of(Decision.refused("lapse-after-reminder", because, "practice"));
    }
}
