package rogatory.lawenforcement.request;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rogatory.lawenforcement.events.LawEnforcementEvent;
import rogatory.vocabulary.Decision;

/**
 * The requesting side is awaited and says nothing. How long it may is a proposal of this project, not a rule of the
 * Convention.
 *
 * @param since the day on which it was asked or last heard of; null while it is not awaited
 * @param answerDue a day that was set for the answer
 */
public record Silence(@Nullable LocalDate since, @Nullable LocalDate answerDue) {

    public static final String RULE = "auto-close-of-silence";
    private static final int MAY_LAST_DAYS = 180;

    /** The last day on which it may still speak; null while it is not awaited. */
    public @Nullable LocalDate lastDay() {
        if (since == null) {
            return null;
        }
        LocalDate day = since.plusDays(MAY_LAST_DAYS);
        return answerDue != null && answerDue.isAfter(day) ? answerDue : day;
    }

    /** It has lasted so long that the enquiry may lapse. */
    public boolean overOn(LocalDate day) {
        LocalDate last = lastDay();
        return last != null && day.isAfter(last);
    }

    public Optional<Decision<LawEnforcementEvent>> check(LocalDate on) {
        return overOn(on)
                ? Optional.empty()
                : Optional.of(Decision.refused(
                        RULE,
                        "the requesting side has until " + lastDay() + " to answer; the enquiry may lapse after that",
                        "practice"));
    }
}
