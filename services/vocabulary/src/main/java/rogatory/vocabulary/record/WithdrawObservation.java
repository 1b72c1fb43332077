package rogatory.vocabulary.record;

import java.time.LocalDate;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record that an observation is taken back: it held until that day, and no longer. */
public record WithdrawObservation(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        @CodeOf("observation") String code,
        String reason) implements RecordCommand {}
