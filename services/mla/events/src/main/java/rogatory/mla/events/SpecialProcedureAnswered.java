package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The procedure asked for is followed, or the reasons why it cannot be were given. UNCAC 46(17). */
public record SpecialProcedureAnswered(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        boolean followed,
        @Nullable String reasons,
        @Nullable String note)
        implements MannerEvent {
    public SpecialProcedureAnswered {
        items = Lists.kept(items);
    }
}
