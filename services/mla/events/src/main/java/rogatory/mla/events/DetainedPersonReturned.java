package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** A detained person who was transferred came back, without any extradition. UNCAC 46(11)(b), 46(11)(c). */
public record DetainedPersonReturned(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable String note) implements PersonEvent {
    public DetainedPersonReturned {
        items = Lists.kept(items);
    }
}
