package rogatory.outgoing.request;

import java.util.List;
import rogatory.vocabulary.Money;

/**
 * What the file remembers of its course, because a later act depends on it.
 *
 * @param refusal grounds that were reported for refusing the whole request
 * @param costNotified the other side announced costs
 * @param received sums that came with the results
 * @param forwarded results went on to the domestic authority
 */
public record Course(
        Preparation preparation,
        Transmission transmission,
        Contact contact,
        Questions questions,
        Consultations consultations,
        Conditions conditions,
        Postponement postponement,
        List<String> refusal,
        boolean costNotified,
        UseLimits use,
        Visitors visitors,
        Handling handling,
        Search search,
        Assurances assurances,
        Afterwards afterwards,
        List<Money> received,
        boolean forwarded) {

    static final Course BEGUN = new Course(
            Preparation.NONE,
            Transmission.NONE,
            Contact.NONE,
            Questions.NONE,
            Consultations.NONE,
            Conditions.NONE,
            Postponement.NONE,
            List.of(),
            false,
            UseLimits.NONE,
            Visitors.NONE,
            Handling.NONE,
            Search.NONE,
            Assurances.NONE,
            Afterwards.NONE,
            List.of(),
            false);
}
