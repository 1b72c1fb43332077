package rogatory.mla.write.recovery;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.LiftAnswerTermStated}, UNCAC 55(8). */
public record StateLiftAnswerTerm(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        LocalDate answerBy,
        @Nullable String note)
        implements RecoveryCommand {}
