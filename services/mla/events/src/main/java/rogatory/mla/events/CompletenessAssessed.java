package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The contents were held against the list of the Convention. UNCAC 46(15). */
public record CompletenessAssessed(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        int score,
        List<String> missing,
        @Nullable String note)
        implements MlaEvent {
    public CompletenessAssessed {
        missing = Lists.kept(missing);
    }
}
