package rogatory.extradition.write.safeguard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.extradition.events.SafeguardsRecorded}, UNCAC 44(14). */
public record RecordSafeguards(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("safeguard") List<String> safeguards,
        @Nullable String note)
        implements SafeguardCommand {}
