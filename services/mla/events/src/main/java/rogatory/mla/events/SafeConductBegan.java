package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** A witness or expert went to the other State and is not prosecuted there for what was before. UNCAC 46(27). */
public record SafeConductBegan(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable String note) implements PersonEvent {
    public SafeConductBegan {
        items = Lists.kept(items);
    }
}
