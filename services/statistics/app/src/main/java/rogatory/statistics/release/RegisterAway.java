package rogatory.statistics.release;

import java.sql.SQLException;

/** The record of releases cannot be asked; why is the cause. */
final class RegisterAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RegisterAway(SQLException cause) {
        super("the record of releases cannot be asked: " + cause.getMessage(), cause);
    }
}
