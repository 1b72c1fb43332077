package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** A detained person agreed, free and informed, to be transferred to help in the other State. UNCAC 46(10)(a). */
public record PersonConsented(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable String note) implements PersonEvent {
    public PersonConsented {
        items = Lists.kept(items);
    }
}
