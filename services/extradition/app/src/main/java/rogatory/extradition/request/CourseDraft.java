package rogatory.extradition.request;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The course of a file while one event is entered. */
final class CourseDraft {

    Papers papers;
    Custody custody;
    boolean notLocated;
    Questions questions;
    Consultations consultations;

    @Nullable
    ExtraditionState appealFrom;

    PersonConsent consent;

    @Nullable
    ExtraditionState consentFrom;

    Assurances assurances;
    Competition competition;
    SurrenderOrder order;
    Refusal refusal;
    boolean enforcementConsidered;
    Afterwards afterwards;
    int openInquiries;

    @Nullable
    LocalDate askedSince;

    List<String> safeguards;

    CourseDraft(Course before) {
        papers = before.papers();
        custody = before.custody();
        notLocated = before.notLocated();
        questions = before.questions();
        consultations = before.consultations();
        appealFrom = before.appealFrom();
        consent = before.consent();
        consentFrom = before.consentFrom();
        assurances = before.assurances();
        competition = before.competition();
        order = before.order();
        refusal = before.refusal();
        enforcementConsidered = before.enforcementConsidered();
        afterwards = before.afterwards();
        openInquiries = before.openInquiries();
        askedSince = before.askedSince();
        safeguards = before.safeguards();
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

    void guard(List<String> more) {
        safeguards =
                Stream.concat(safeguards.stream(), more.stream()).distinct().toList();
    }

    /** What was decided or in the course of being decided when the file was closed is open again. */
    void beginAgain() {
        notLocated = false;
        questions = questions.ended();
        consultations = consultations.ended();
        appealFrom = null;
        consent = PersonConsent.NONE;
        consentFrom = null;
        order = SurrenderOrder.NONE;
        refusal = Refusal.NONE;
        enforcementConsidered = false;
    }

    Course course() {
        return new Course(
                papers,
                custody,
                notLocated,
                questions,
                consultations,
                appealFrom,
                consent,
                consentFrom,
                assurances,
                competition,
                order,
                refusal,
                enforcementConsidered,
                afterwards,
                openInquiries,
                askedSince,
                safeguards);
    }
}
