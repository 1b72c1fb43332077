package rogatory.outgoing.read.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.request.Course;
import rogatory.outgoing.request.Item;
import rogatory.outgoing.request.OutgoingOutcome;
import rogatory.outgoing.request.OutgoingRequest;
import rogatory.outgoing.request.OutgoingState;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Money;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.record.Particulars;

/**
 * A request that we sent, as its officers see it.
 *
 * @param outcome null while it is open
 * @param partnerRef the reference of the other side
 * @param receivedOn the day the domestic authority asked
 * @param sentOn null until it left
 * @param items what is asked for and what became of it; empty for extradition
 * @param sought what extradition is asked for
 * @param missing contents that vetting missed, UNCAC 46(15)
 * @param heardOn the latest word of the other side
 * @param conditionsPut and not answered by us
 * @param conditions accepted, so that we have to keep them
 * @param useRestrictions of the other side, UNCAC 46(19)
 * @param otherUsesAllowed purposes to which it consented
 * @param handlingCode of police information
 * @param evidentialUse the other side consented to the use of its information as evidence
 * @param received sums that came with the results
 * @param returnOwed the person is to go back to serve the sentence, UNCAC 44(12)
 * @param clarifications how often the other side asked back
 */
public record OutgoingRequestView(
        String ref,
        Subject subject,
        Direction direction,
        String partner,
        @Nullable String partnerRef,
        OutgoingState state,
        Holder holder,
        @Nullable OutgoingOutcome outcome,
        LocalDate receivedOn,
        Precision precision,
        @Nullable LocalDate sentOn,
        String channel,
        @Nullable String form,
        String language,
        String urgency,
        String proceeding,
        List<String> offences,
        List<BasisInvoked> legalBases,
        List<Item> items,
        List<String> sought,
        boolean vetted,
        List<String> missing,
        @Nullable LocalDate heardOn,
        int chasers,
        List<String> escalatedTo,
        int clarifications,
        List<String> conditionsPut,
        List<String> conditions,
        List<String> grounds,
        boolean costNotified,
        List<String> useRestrictions,
        List<String> otherUsesAllowed,
        @Nullable String handlingCode,
        boolean evidentialUse,
        List<Money> received,
        boolean forwarded,
        boolean warrant,
        boolean arrested,
        boolean consents,
        @Nullable LocalDate papersDue,
        List<String> assurancesPending,
        List<String> assurancesGiven,
        boolean returnOwed,
        @Nullable LocalDate deadline,
        LocalDate latestOn,
        @Nullable LocalDate closedOn) {

    public static OutgoingRequestView of(OutgoingRequest request) {
        Particulars asked = request.particulars();
        Course course = request.course();
        return new OutgoingRequestView(
                request.ref(),
                request.subject(),
                request.direction(),
                request.partner(),
                course.transmission().partnerRef(),
                request.state(),
                request.holder(),
                request.outcome(),
                request.receivedOn(),
                asked.receivedPrecision(),
                course.transmission().sentOn(),
                asked.channel(),
                asked.form(),
                asked.language(),
                asked.urgency(),
                asked.proceeding(),
                asked.offences(),
                asked.legalBases(),
                request.items(),
                request.sought(),
                course.preparation().vetted(),
                course.preparation().missing(),
                course.contact().heardOn(),
                course.contact().chasers(),
                course.contact().escalatedTo(),
                course.questions().asked(),
                course.conditions().put(),
                course.conditions().binding(),
                request.grounds(),
                course.costNotified(),
                course.use().restrictions(),
                course.use().allowed(),
                course.handling().code(),
                course.handling().evidence(),
                course.received(),
                course.forwarded(),
                course.search().warrant(),
                course.search().arrested(),
                course.search().consents(),
                course.search().papersDue(),
                course.assurances().pending(),
                course.assurances().given(),
                request.returnOwed(),
                asked.deadline(),
                request.latestOn(),
                request.closedOn());
    }
}
