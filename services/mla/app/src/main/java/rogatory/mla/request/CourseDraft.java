package rogatory.mla.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The course of a file while one event is entered. */
final class CourseDraft {

    boolean executionBegun;

    @Nullable
    MlaState clarifyFrom;

    @Nullable
    LocalDate answerDue;

    int reminders;

    @Nullable
    LocalDate lastReminderOn;

    int clarifications;

    @Nullable
    MlaState consultFrom;

    List<String> consultations;
    int courtOrdersSought;
    int appealsPending;

    @Nullable
    LocalDate reviewOn;

    boolean consentSought;
    boolean costNotified;
    boolean confirmedInWriting;
    int openInquiries;

    @Nullable
    LocalDate askedSince;

    CourseDraft(Course before) {
        executionBegun = before.executionBegun();
        clarifyFrom = before.clarifyFrom();
        answerDue = before.answerDue();
        reminders = before.reminders();
        lastReminderOn = before.lastReminderOn();
        clarifications = before.clarifications();
        consultFrom = before.consultFrom();
        consultations = before.consultations();
        courtOrdersSought = before.courtOrdersSought();
        appealsPending = before.appealsPending();
        reviewOn = before.reviewOn();
        consentSought = before.consentSought();
        costNotified = before.costNotified();
        confirmedInWriting = before.confirmedInWriting();
        openInquiries = before.openInquiries();
        askedSince = before.askedSince();
    }

    void seekClarification(MlaState from, @Nullable LocalDate due) {
        clarifyFrom = from;
        answerDue = due;
        reminders = 0;
        lastReminderOn = null;
        clarifications++;
    }

    /** A reminder entered late does not make the latest one any earlier. */
    void remind(LocalDate on) {
        reminders++;
        if (lastReminderOn == null || on.isAfter(lastReminderOn)) {
            lastReminderOn = on;
        }
    }

    /** @return the state to go back to */
    MlaState endClarification() {
        MlaState back = clarifyFrom == null ? MlaState.UNDER_REVIEW : clarifyFrom;
        clarifyFrom = null;
        answerDue = null;
        return back;
    }

    /** A question entered late may be the first. */
    void inquire(LocalDate on) {
        openInquiries++;
        if (askedSince == null || on.isBefore(askedSince)) {
            askedSince = on;
        }
    }

    void reply() {
        openInquiries = 0;
        askedSince = null;
    }

    void openConsultation(MlaState from, @Nullable String purpose) {
        consultFrom = from;
        List<String> all = new ArrayList<>(consultations);
        all.add(purpose == null ? "" : purpose);
        consultations = List.copyOf(all);
    }

    /** @return the state to go back to */
    MlaState endConsultation() {
        MlaState back = consultFrom == null ? MlaState.UNDER_REVIEW : consultFrom;
        consultFrom = null;
        return back;
    }

    Course course() {
        return new Course(
                executionBegun,
                clarifyFrom,
                answerDue,
                reminders,
                lastReminderOn,
                clarifications,
                consultFrom,
                consultations,
                courtOrdersSought,
                appealsPending,
                reviewOn,
                consentSought,
                costNotified,
                confirmedInWriting,
                openInquiries,
                askedSince);
    }
}
