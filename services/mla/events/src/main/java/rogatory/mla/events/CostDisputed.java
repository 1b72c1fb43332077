package rogatory.mla.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** The requesting side did not accept the costs. UNCAC 46(28). */
public record CostDisputed(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements MlaEvent {}
