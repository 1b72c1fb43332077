package rogatory.extradition.write.correction;

import java.time.LocalDate;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.extradition.events.DuplicateMerged}. */
public record MergeDuplicate(String requestId, LocalDate occurredOn, Precision precision, String into, String reason)
        implements CorrectionCommand {}
