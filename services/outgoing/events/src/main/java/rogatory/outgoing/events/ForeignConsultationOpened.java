package rogatory.outgoing.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The other side wishes to consult, perhaps on conditions it names. UNCAC 46(26), 44(17). */
public record ForeignConsultationOpened(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String purpose,
        List<String> conditions,
        String evidence,
        @Nullable String note)
        implements Asserted {
    public ForeignConsultationOpened {
        conditions = Lists.kept(conditions);
    }
}
