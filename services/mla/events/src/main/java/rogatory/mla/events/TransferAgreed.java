package rogatory.mla.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The authorities of both States agreed on the transfer of a detained person, on conditions and until when. UNCAC 46(10)(b), 46(11)(b). */
public record TransferAgreed(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        List<String> conditions,
        @Nullable LocalDate returnBy,
        @Nullable String note)
        implements PersonEvent {
    public TransferAgreed {
        items = Lists.kept(items);
        conditions = Lists.kept(conditions);
    }
}
