package rogatory.extradition.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Precision;

/** It was settled on which law the extradition rests. UNCAC 44(4) to 44(7). */
public record LegalBasisDetermined(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<BasisInvoked> legalBases,
        @Nullable String note)
        implements ExtraditionEvent {
    public LegalBasisDetermined {
        legalBases = Lists.kept(legalBases);
    }
}
