package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** A court made an order. */
public record CourtOrderMade(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable String note) implements MlaEvent {
    public CourtOrderMade {
        items = Lists.kept(items);
    }
}
