package rogatory.mla.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The suggested deadline was changed. UNCAC 46(24). */
public record DeadlineRevised(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        LocalDate deadline,
        @Nullable String note) implements MlaEvent {}
