package rogatory.statistics.release;

import java.time.LocalDate;

/** A year that cannot be released: nothing that had come in by its end was on record by its release day. */
final class NothingOnRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NothingOnRecord(int year, LocalDate day) {
        super("on " + day + " no request was on record that had come in, or had been sent, by the end of " + year
                + "; years are released from that of the first request on");
    }
}
