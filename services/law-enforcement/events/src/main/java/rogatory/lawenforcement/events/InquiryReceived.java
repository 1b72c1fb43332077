package rogatory.lawenforcement.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.OpeningFact;
import rogatory.vocabulary.Precision;

/** An enquiry of a foreign law-enforcement authority came in. UNCAC 48(1). */
public record InquiryReceived(
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
        @Nullable String handlingCode,
        @Nullable String note)
        implements LawEnforcementEvent, OpeningFact {
    public InquiryReceived {
        offences = Lists.kept(offences);
        legalBases = Lists.kept(legalBases);
        items = Lists.kept(items);
    }
}
