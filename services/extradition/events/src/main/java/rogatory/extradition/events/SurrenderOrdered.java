package rogatory.extradition.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Precision;

/** Surrender was ordered, perhaps on conditions. UNCAC 44(12). */
public record SurrenderOrdered(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<String> conditions,
        Holder decidedBy,
        @Nullable LocalDate surrenderBy,
        @Nullable String note)
        implements ExtraditionEvent {
    public SurrenderOrdered {
        conditions = Lists.kept(conditions);
    }
}
