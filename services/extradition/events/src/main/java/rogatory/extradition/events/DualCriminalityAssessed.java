package rogatory.extradition.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Offences were held against the law of the requested State, one by one. UNCAC 44(1) to 44(3), 43(2). */
public record DualCriminalityAssessed(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<OffenceAssessed> offences,
        @Nullable String note)
        implements ExtraditionEvent {
    public DualCriminalityAssessed {
        offences = Lists.kept(offences);
    }
}
