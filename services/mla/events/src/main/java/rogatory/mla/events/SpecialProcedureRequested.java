package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The requesting side asks that a procedure of its own be followed. UNCAC 46(15)(d), 46(17). */
public record SpecialProcedureRequested(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        String procedure,
        @Nullable String note)
        implements MannerEvent {
    public SpecialProcedureRequested {
        items = Lists.kept(items);
    }
}
