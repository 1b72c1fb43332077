package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Precision;

/** It was settled on which law the assistance rests. UNCAC 46(7). */
public record LegalBasisDetermined(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<BasisInvoked> legalBases,
        @Nullable String note)
        implements MlaEvent {
    public LegalBasisDetermined {
        legalBases = Lists.kept(legalBases);
    }
}
