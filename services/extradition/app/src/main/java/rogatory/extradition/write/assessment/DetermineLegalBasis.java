package rogatory.extradition.write.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.extradition.events.LegalBasisDetermined}, UNCAC 44(4) to 44(7). */
public record DetermineLegalBasis(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<BasisInvoked> legalBases,
        @Nullable String note)
        implements AssessmentCommand {}
