package rogatory.spontaneous.read.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.spontaneous.request.Restriction;
import rogatory.spontaneous.request.SpontaneousInformation;
import rogatory.spontaneous.request.SpontaneousOutcome;
import rogatory.spontaneous.request.SpontaneousState;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.record.Particulars;

/**
 * Information on file as its officers see it.
 *
 * @param outcome null while the file is open
 * @param receivedOn or disclosed
 * @param information what kinds it is of
 * @param restrictions that were set and not lifted, each with its last day and the giver's consent
 * @param consulting the giver is consulted on an exculpatory disclosure
 * @param exculpatoryNoticeOwedSince the day of an exculpatory disclosure of which the giver has not been told
 * @param followUps the requests made on the strength of it
 * @param feedbacks how often the giver was told what became of it
 */
public record SpontaneousInformationView(
        String ref,
        Direction direction,
        String partner,
        SpontaneousState state,
        Holder holder,
        @Nullable SpontaneousOutcome outcome,
        LocalDate receivedOn,
        Precision precision,
        String channel,
        @Nullable String form,
        String language,
        String urgency,
        String proceeding,
        List<String> information,
        List<String> offences,
        List<BasisInvoked> legalBases,
        List<Restriction> restrictions,
        boolean consulting,
        @Nullable LocalDate exculpatoryNoticeOwedSince,
        boolean used,
        List<String> followUps,
        int feedbacks,
        @Nullable LocalDate deadline,
        LocalDate latestOn,
        @Nullable LocalDate closedOn) {

    public static SpontaneousInformationView of(SpontaneousInformation file) {
        Particulars receipt = file.particulars();
        return new SpontaneousInformationView(
                file.ref(),
                file.direction(),
                file.partner(),
                file.state(),
                file.holder(),
                file.outcome(),
                file.receivedOn(),
                receipt.receivedPrecision(),
                receipt.channel(),
                receipt.form(),
                receipt.language(),
                receipt.urgency(),
                receipt.proceeding(),
                file.information(),
                receipt.offences(),
                receipt.legalBases(),
                file.restrictions().standing(),
                file.exculpatory().consulting(),
                file.exculpatory().noticeOwedSince(),
                file.usefulness().used(),
                file.usefulness().followUps(),
                file.usefulness().feedbacks(),
                receipt.deadline(),
                file.latestOn(),
                file.closedOn());
    }
}
