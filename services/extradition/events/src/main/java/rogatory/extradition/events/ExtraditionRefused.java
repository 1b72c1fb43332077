package rogatory.extradition.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Extradition was refused, as a whole or for the offences named. UNCAC 44(8), 44(16), 44(17). */
public record ExtraditionRefused(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<String> offences,
        List<String> grounds,
        String reasons,
        RefusalStage stage,
        @Nullable String consultationWaivedBecause,
        @Nullable LocalDate submitBy)
        implements ExtraditionEvent {
    public ExtraditionRefused {
        offences = Lists.kept(offences);
        grounds = Lists.kept(grounds);
    }
}
