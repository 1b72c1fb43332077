package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The State from which a person was transferred agrees that the person answers there for what was before. UNCAC 46(12). */
public record EarlierActsConsented(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable String note) implements PersonEvent {
    public EarlierActsConsented {
        items = Lists.kept(items);
    }
}
