package rogatory.extradition.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Precision;

/** The other side asked to take a person into custody before its papers come. UNCAC 44(10). */
public record ProvisionalArrestRequested(
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
    public ProvisionalArrestRequested {
        sought = Lists.kept(sought);
        offences = Lists.kept(offences);
        legalBases = Lists.kept(legalBases);
    }
}
