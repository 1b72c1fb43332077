package rogatory.extradition.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Precision;

/** A request for extradition came in, or the papers that a request for provisional arrest had announced. UNCAC 44(1). */
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
        List<String> sought,
        List<String> offences,
        List<BasisInvoked> legalBases,
        @Nullable LocalDate deadline,
        @Nullable String note)
        implements Opening {
    public RequestReceived {
        sought = Lists.kept(sought);
        offences = Lists.kept(offences);
        legalBases = Lists.kept(legalBases);
    }
}
