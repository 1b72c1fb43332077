package rogatory.intake.caselog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A sound row of the log, ready to be sent as an act. */
public sealed interface Entry permits RequestRow, EventRow {

    Place place();

    Kind kind();

    String ref();

    /** What the row is called in the log, such as {@code ItemExecuted}. */
    String event();

    /** The act's noun in the address. */
    String act();

    /** The same row gives the same key on every run, so that no act is counted twice. */
    String key();

    /** When the system the log comes from recorded it, if the log is history and says so. */
    @Nullable
    LocalDate recordedOn();

    /** The act's body, made anew on each call: a log holds many rows, and few of them are under way at once. */
    ObjectNode body();
}
