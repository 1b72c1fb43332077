package rogatory.chassis.web;

import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that does not answer, which is worth asking again, from one that refuses what it was given. */
final class StoreAway {

    private static final int CAUSES = 20;
    private static final String CONNECTION_LOST = "08";
    private static final String SHUTTING_DOWN = "57P";

    private StoreAway() {}

    static boolean is(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(
                        failure, cause -> cause != null, cause -> cause == null ? null : cause.getCause())
                .limit(CAUSES)
                .anyMatch(StoreAway::says);
    }

    private static boolean says(@Nullable Throwable cause) {
        return switch (cause) {
            case CannotCreateTransactionException _ -> true;
            // A commit or a rollback itself failed: the connection under it is gone.
            case TransactionSystemException _ -> true;
            case MongoTimeoutException _ -> true;
            case MongoSocketException _ -> true;
            case MongoNotPrimaryException _ -> true;
            case MongoNodeIsRecoveringException _ -> true;
            case DataAccessResourceFailureException away -> !(away.getCause() instanceof SQLException);
            case SQLException failed -> says(failed.getSQLState());
            case null, default -> false;
        };
    }

    private static boolean says(@Nullable String state) {
        return state != null && (state.startsWith(CONNECTION_LOST) || state.startsWith(SHUTTING_DOWN));
    }
}
