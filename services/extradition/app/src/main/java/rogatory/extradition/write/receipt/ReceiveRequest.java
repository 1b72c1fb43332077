package rogatory.extradition.write.receipt;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.OpeningAct;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.State;

/** Asks to record {@link rogatory.extradition.events.RequestReceived}, UNCAC 44(1). */
public record ReceiveRequest(
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
        @CodeOf("assistance-ext") List<String> sought,
        @CodeOf("offence") List<String> offences,
        List<BasisInvoked> legalBases,
        @Nullable LocalDate deadline,
        @Nullable String note)
        implements ReceiptCommand, OpeningAct {}
