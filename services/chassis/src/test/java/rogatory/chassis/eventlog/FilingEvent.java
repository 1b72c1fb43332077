package rogatory.chassis.eventlog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small made-up kind of request, to see how the log treats any. */
sealed interface FilingEvent {

    record Filed(
            String requestId,
            LocalDate occurredOn,
            List<String> offences,
            @Nullable String note,
            @Nullable BigDecimal amount)
            implements FilingEvent {}

    record Noted(String requestId, int number) implements FilingEvent {}

    sealed interface Ending extends FilingEvent {}

    record Closed(String requestId) implements Ending {}
}
