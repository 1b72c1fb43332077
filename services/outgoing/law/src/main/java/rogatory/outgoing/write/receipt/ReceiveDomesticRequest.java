package rogatory.outgoing.write.receipt;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.outgoing.events.ItemAsked;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.OpeningAct;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.State;

/**
 * Asks to record {@link rogatory.outgoing.events.DomesticRequestReceived}: assistance has items, extradition says what is
 * sought. The code lists of both follow from the subject.
 */
public record ReceiveDomesticRequest(
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
        List<String> sought,
        @Nullable LocalDate deadline,
        @Nullable String note)
        implements OpeningAct {}
