package rogatory.chassis.projection;

import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.TransactionOptions;
import com.mongodb.WriteConcern;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import java.util.Optional;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;

/**
 * A unit of work of a projection is one MongoDB transaction: the documents and the token go in together or not at all.
 */
final class SessionTransactions implements TransactionManager {

    private static final int COMMIT_ATTEMPTS = 5;
    private static final TransactionOptions STRICT = TransactionOptions.builder()
            .readConcern(ReadConcern.SNAPSHOT)
            .writeConcern(WriteConcern.MAJORITY.withJournal(true))
            .build();

    private final MongoClient client;
    private final ThreadLocal<ClientSession> current = new ThreadLocal<>();

    SessionTransactions(MongoClient client) {
        this.client = client;
    }

    /** The session of the transaction this thread is in. */
    Optional<ClientSession> session() {
        return Optional.ofNullable(current.get());
    }

    @Override
    public Transaction startTransaction() {
        if (current.get() != null) {
            return new Joined();
        }
        ClientSession session = client.startSession();
        session.startTransaction(STRICT);
        current.set(session);
        return new Own(session);
    }

    private final class Own implements Transaction {

        private final ClientSession session;

        private Own(ClientSession session) {
            this.session = session;
        }

        /** A commit of which nobody knows whether it went through is asked for again: it has one effect. */
        @Override
        public void commit() {
            try {
                for (int attempt = 1; ; attempt++) {
                    try {
                        session.commitTransaction();
                        return;
                    } catch (MongoException e) {
                        if (attempt == COMMIT_ATTEMPTS
                                || !e.hasErrorLabel(MongoException.UNKNOWN_TRANSACTION_COMMIT_RESULT_LABEL)) {
                            throw e;
                        }
                    }
                }
            } finally {
                end();
            }
        }

        @Override
        public void rollback() {
            try {
                if (session.hasActiveTransaction()) {
                    session.abortTransaction();
                }
            } finally {
                end();
            }
        }

        private void end() {
            current.remove();
            session.close();
        }
    }

    /** A transaction inside another is part of it. */
    private static final class Joined implements Transaction {

        @Override
        public void commit() {
            // the outer one commits
        }

        @Override
        public void rollback() {
            // the outer one rolls back
        }
    }
}
