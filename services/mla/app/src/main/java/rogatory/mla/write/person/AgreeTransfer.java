package rogatory.mla.write.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.TransferAgreed}, UNCAC 46(10)(b), 46(11)(b). */
public record AgreeTransfer(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        List<String> conditions,
        @Nullable LocalDate returnBy,
        @Nullable String note)
        implements PersonCommand {}
