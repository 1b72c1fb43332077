package rogatory.extradition.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the file remembers of its course, because a later act depends on it.
 *
 * @param notLocated the person was looked for and not found, and not found since
 * @param appealFrom the state in which the present appeal was lodged
 * @param consentFrom the state in which consent was given
 * @param enforcementConsidered taking over the sentence was considered, UNCAC 44(13)
 * @param openInquiries questions for the status not yet answered
 * @param askedSince the day of the first of them
 * @param safeguards of the fair treatment of the person, UNCAC 44(14)
 */
public record Course(
        Papers papers,
        Custody custody,
        boolean notLocated,
        Questions questions,
        Consultations consultations,
        @Nullable ExtraditionState appealFrom,
        PersonConsent consent,
        @Nullable ExtraditionState consentFrom,
        Assurances assurances,
        Competition competition,
        SurrenderOrder order,
        Refusal refusal,
        boolean enforcementConsidered,
        Afterwards afterwards,
        int openInquiries,
        @Nullable LocalDate askedSince,
        List<String> safeguards) {

    static Course begunWith(Papers papers) {
        return new Course(
                papers,
                Custody.NONE,
                false,
                Questions.NONE,
                Consultations.NONE,
                null,
                PersonConsent.NONE,
                null,
                Assurances.NONE,
                Competition.NONE,
                SurrenderOrder.NONE,
                Refusal.NONE,
                false,
                Afterwards.NONE,
                0,
                null,
                List.of());
    }
}
