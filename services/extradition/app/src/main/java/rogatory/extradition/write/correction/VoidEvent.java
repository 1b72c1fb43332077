package rogatory.extradition.write.correction;

import java.time.LocalDate;
import rogatory.vocabulary.Precision;

/** Asks to record {@link rogatory.extradition.events.EventVoided}. */
public record VoidEvent(String requestId, LocalDate occurredOn, Precision precision, long sequence, String reason)
        implements CorrectionCommand {}
