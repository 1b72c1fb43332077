package rogatory.chassis.casework;

import java.time.LocalDate;
import java.util.Optional;
import rogatory.chassis.casework.Receipts.Receipt;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.record.VoidEvent;

/**
 * Asks to void what an earlier row of a log put on record: a log knows its rows, but not the numbers of events.
 *
 * @param row the key that the earlier row was sent under
 */
public record VoidRow(String requestId, LocalDate occurredOn, Precision precision, String row, String reason)
        implements LegalAct {

    /**
     * The same act, by the number of the event.
     *
     * @param receipt of the row it names
     * @return nothing if that row did not put one event on this file
     */
    Optional<LegalAct> byNumber(Optional<Receipt> receipt) {
        return receipt.map(Receipt::answer)
                .filter(done -> done.id().equals(requestId) && done.events().size() == 1)
                .map(done -> new VoidEvent(requestId, occurredOn, precision, done.version(), reason));
    }

    /** What is answered where there is no such row. */
    Answer unknown() {
        return new Answer.Denied(
                "row-on-file",
                "the row '" + row + "' did not put one event on this file; name one that did, or void the event by its"
                        + " number (POST .../voidings)",
                "record of facts");
    }
}
