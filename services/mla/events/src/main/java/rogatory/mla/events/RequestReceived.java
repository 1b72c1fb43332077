package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.OpeningFact;
import rogatory.vocabulary.Precision;

/** A request came in. UNCAC 46(13), 46(14). */
public record RequestReceived(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
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
        @Nullable LocalDate deadline,
        @Nullable String note)
        implements MlaEvent, OpeningFact {
    public RequestReceived {
        offences = Lists.kept(offences);
        legalBases = Lists.kept(legalBases);
        items = Lists.kept(items);
    }
}
