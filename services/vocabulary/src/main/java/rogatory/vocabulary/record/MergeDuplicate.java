package rogatory.vocabulary.record;

import java.time.LocalDate;
import rogatory.vocabulary.Precision;

/**
 * Asks to record that the file is the same request as another one.
 *
 * @param into the other file's stream id or reference, within the same kind
 */
public record MergeDuplicate(String requestId, LocalDate occurredOn, Precision precision, String into, String reason)
        implements RecordCommand {

    private static final String BY_REFERENCE = "ref:";

    public MergeDuplicate {
        into = into.startsWith(BY_REFERENCE)
                ? into.substring(BY_REFERENCE.length()).strip()
                : into;
    }
}
