package rogatory.extradition.write.nationality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.extradition.events.SubmittedForDomesticProsecution}, UNCAC 44(11). */
public record SubmitForDomesticProsecution(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @Nullable String note) implements NationalityCommand {}
