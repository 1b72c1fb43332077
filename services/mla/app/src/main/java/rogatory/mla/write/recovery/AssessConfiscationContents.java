package rogatory.mla.write.recovery;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.CodeOf;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.ConfiscationContentsAssessed}, UNCAC 55(3). */
public record AssessConfiscationContents(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        @CodeOf("completeness-confiscation") List<String> missing,
        @Nullable String note)
        implements RecoveryCommand {}
