package rogatory.lawenforcement.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Precision;

/** It was settled on which law the cooperation rests; without an agreement the Convention may be it. UNCAC 48(2). */
public record LegalBasisDetermined(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<BasisInvoked> legalBases,
        @Nullable String note)
        implements LawEnforcementEvent {
    public LegalBasisDetermined {
        legalBases = Lists.kept(legalBases);
    }
}
