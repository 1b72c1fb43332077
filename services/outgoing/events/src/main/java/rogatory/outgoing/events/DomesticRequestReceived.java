package rogatory.outgoing.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.OpeningFact;
import rogatory.vocabulary.Precision;

/** A domestic authority asked for a request to another State; the file says of what law it is. UNCAC 46(13). */
public record DomesticRequestReceived(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        Subject subject,
        String ref,
        Direction direction,
        String partner,
        String channel,
        @Nullable String form,
        String language,
        String urgency,
        String proceeding,
        List<String> offences,
        List<BasisInvoked> legalBases,
        List<ItemAsked> items,
        List<String> sought,
        @Nullable LocalDate deadline,
        @Nullable String note)
        implements OutgoingEvent, OpeningFact {
    public DomesticRequestReceived {
        offences = Lists.kept(offences);
        legalBases = Lists.kept(legalBases);
        items = Lists.kept(items);
        sought = Lists.kept(sought);
    }
}
