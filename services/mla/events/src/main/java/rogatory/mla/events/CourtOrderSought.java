package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** A court was asked for an order. */
public record CourtOrderSought(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @Nullable String note) implements MlaEvent {
    public CourtOrderSought {
        items = Lists.kept(items);
    }
}
