package rogatory.intake.caselog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is done with the column {@code recorded_on}. */
enum Recording {
    /** The log is history: the time of record it names is kept. */
    KEPT,
    /** The time of record is the time of loading. */
    IGNORED;

    @Nullable
    LocalDate of(Cells cells, LocalDate occurredOn, LocalDate today) {
        String column = Columns.RECORDED_ON;
        if (this == IGNORED || cells.optionalText(column) == null) {
            return null;
        }
        LocalDate recordedOn = cells.past(column, today);
        if (recordedOn.isBefore(occurredOn) && cells.sound()) {
            cells.wrong(column, recordedOn + " is before " + occurredOn + ", the day it happened");
        }
        return recordedOn;
    }
}
