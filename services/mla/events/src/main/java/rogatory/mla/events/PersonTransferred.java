package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** A detained person was handed over, and is kept in custody there. UNCAC 46(11)(a). */
public record PersonTransferred(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable String note) implements PersonEvent {
    public PersonTransferred {
        items = Lists.kept(items);
    }
}
