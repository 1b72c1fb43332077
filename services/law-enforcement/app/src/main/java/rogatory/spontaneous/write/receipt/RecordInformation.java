package rogatory.spontaneous.write.receipt;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.OpeningAct;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.State;

/**
 * Asks to record {@link rogatory.spontaneous.events.InformationReceived} or {@link
 * rogatory.spontaneous.events.InformationDisclosed}, by the direction; UNCAC 46(4), 48(1), 56.
 *
 * @param ownInquiriesAtRisk whether giving it would harm inquiries of the giver, UNCAC 46(5), 56; null where nobody says so
 */
public record RecordInformation(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String ref,
        Direction direction,
        State partner,
        @CodeOf("channel") String channel,
        @Nullable @CodeOf("form") String form,
        String language,
        @CodeOf("urgency") String urgency,
        @CodeOf("proceeding") String proceeding,
        @CodeOf("offence") List<String> offences,
        List<BasisInvoked> legalBases,
        List<InformationGiven> items,
        @Nullable LocalDate deadline,
        @Nullable Boolean ownInquiriesAtRisk,
        @Nullable String note)
        implements ReceiptCommand, OpeningAct {}
