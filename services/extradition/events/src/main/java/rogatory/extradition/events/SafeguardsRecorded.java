package rogatory.extradition.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** What was done so that the person is treated fairly and enjoys the rights of the law here. UNCAC 44(14). */
public record SafeguardsRecorded(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<String> safeguards,
        @Nullable String note) implements ExtraditionEvent {
    public SafeguardsRecorded {
        safeguards = Lists.kept(safeguards);
    }
}
