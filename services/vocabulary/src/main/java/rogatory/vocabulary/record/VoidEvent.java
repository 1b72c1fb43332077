package rogatory.vocabulary.record;

import java.time.LocalDate;
import rogatory.vocabulary.Precision;

/**
 * Asks to record that an event was put on file by mistake and does not count.
 *
 * @param sequence its place in the stream, counting from 0
 */
public record VoidEvent(String requestId, LocalDate occurredOn, Precision precision, long sequence, String reason)
        implements RecordCommand {}
