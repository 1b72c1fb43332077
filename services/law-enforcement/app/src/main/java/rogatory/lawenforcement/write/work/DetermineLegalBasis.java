package rogatory.lawenforcement.write.work;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.lawenforcement.events.LegalBasisDetermined}, UNCAC 48(2). */
public record DetermineLegalBasis(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<BasisInvoked> legalBases,
        @Nullable String note)
        implements WorkCommand {}
