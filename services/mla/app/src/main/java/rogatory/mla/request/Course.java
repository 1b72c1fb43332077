package rogatory.mla.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the file remembers of its course, because a later act depends on it.
 *
 * @param executionBegun an agency has begun at least once
 * @param clarifyFrom the state in which clarification was sought
 * @param answerDue by when the answer to it is due
 * @param reminders sent since clarification was sought
 * @param lastReminderOn the day of the latest of them
 * @param clarifications how often clarification was sought
 * @param consultFrom the state in which a consultation was opened
 * @param consultations the purposes of all consultations so far; an empty text where none was stated
 * @param courtOrdersSought orders sought and not yet made
 * @param appealsPending appeals lodged and not yet decided
 * @param reviewOn when a postponement is to be reviewed
 * @param consentSought consent to another use was sought and not yet answered
 * @param costNotified costs were announced
 * @param confirmedInWriting an oral request was confirmed
 * @param openInquiries questions for the status not yet answered
 * @param askedSince the day of the first of them
 */
public record Course(
        boolean executionBegun,
        @Nullable MlaState clarifyFrom,
        @Nullable LocalDate answerDue,
        int reminders,
        @Nullable LocalDate lastReminderOn,
        int clarifications,
        @Nullable MlaState consultFrom,
        List<String> consultations,
        int courtOrdersSought,
        int appealsPending,
        @Nullable LocalDate reviewOn,
        boolean consentSought,
        boolean costNotified,
        boolean confirmedInWriting,
        int openInquiries,
        @Nullable LocalDate askedSince) {

    /** After the last reminder; a proposal of this project, not a rule of the Convention. */
    public static final int LAPSE_DAYS = 90;

    static final Course START =
            new Course(false, null, null, 0, null, 0, null, List.of(), 0, 0, null, false, false, false, 0, null);
}
