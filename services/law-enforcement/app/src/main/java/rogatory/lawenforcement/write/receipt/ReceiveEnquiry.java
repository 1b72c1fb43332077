package rogatory.lawenforcement.write.receipt;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.lawenforcement.events.ItemAsked;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.OpeningAct;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.State;

/** Asks to record {@link rogatory.lawenforcement.events.InquiryReceived}, UNCAC 48(1). */
public record ReceiveEnquiry(
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
        List<ItemAsked> items,
        @Nullable LocalDate deadline,
        @Nullable @CodeOf("handling-code") String handlingCode,
        @Nullable String note)
        implements ReceiptCommand, OpeningAct {}
