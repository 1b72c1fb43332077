package rogatory.extradition.write.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.extradition.events.OffenceAssessed;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.extradition.events.DualCriminalityAssessed}, UNCAC 44(1) to 44(3), 43(2). */
public record AssessDualCriminality(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<OffenceAssessed> offences,
        @Nullable String note)
        implements AssessmentCommand {}
