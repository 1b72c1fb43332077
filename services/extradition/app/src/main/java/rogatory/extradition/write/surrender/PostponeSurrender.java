package rogatory.extradition.write.surrender;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.extradition.events.SurrenderPostponed}. */
public record PostponeSurrender(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable @CodeOf("surrender-postponement-reason") String reason,
        @Nullable LocalDate reviewOn,
        @Nullable String note)
        implements SurrenderCommand {}
