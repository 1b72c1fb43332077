package rogatory.mla.write.correction;

import java.time.LocalDate;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.mla.events.DuplicateMerged}. */
public record MergeDuplicate(String requestId, LocalDate occurredOn, Precision precision, String into, String reason)
        implements CorrectionCommand {}
