package rogatory.spontaneous.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Precision;

/** Another State gave us information that we had not asked for. UNCAC 46(4), 48(1), 56. */
public record InformationReceived(
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
        List<String> information,
        List<String> offences,
        List<BasisInvoked> legalBases,
        @Nullable LocalDate deadline,
        @Nullable String note)
        implements Opening {
    public InformationReceived {
        information = Lists.kept(information);
        offences = Lists.kept(offences);
        legalBases = Lists.kept(legalBases);
    }
}
