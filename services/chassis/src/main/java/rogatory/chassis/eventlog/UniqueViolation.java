package rogatory.chassis.eventlog;

import java.sql.SQLException;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;

/** Two writers wanted the same place in one request's stream: the unique key decides, the later one is told. */
final class UniqueViolation implements PersistenceExceptionResolver {

    private static final String SQL_STATE = "23505";

    @Override
    public boolean isDuplicateKeyViolation(Exception exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && SQL_STATE.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
