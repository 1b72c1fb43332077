package rogatory.intake.delivery;

/** How the sending of a parcel ended. */
sealed interface Outcome {

    /** Every row was answered. */
    record Answered() implements Outcome {}

    /** No service took the parcel, so none of its rows is on record. */
    record NoService(String detail) implements Outcome {}

    /** The connection or the answer broke off: rows without an answer may be on record or not. */
    record Lost(String detail) implements Outcome {}
}
