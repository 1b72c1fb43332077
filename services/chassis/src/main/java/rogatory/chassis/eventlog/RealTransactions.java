package rogatory.chassis.eventlog;

import org.axonframework.common.transaction.TransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Proves at start that a rollback rolls back: wrongly wired, Axon would append without a transaction and say nothing. */
final class RealTransactions {

    private RealTransactions() {}

    static void require(TransactionManager transactions, JdbcClient sql) {
        var probe = transactions.startTransaction();
        String id;
        try {
            id = sql.sql("select pg_current_xact_id()::text")
                    .query(String.class)
                    .single();
        } finally {
            probe.rollback();
        }
        String end = sql.sql("select pg_xact_status(cast(? as xid8))")
                .param(id)
                .query(String.class)
                .single();
        if (!"aborted".equals(end)) {
            throw new IllegalStateException(
                    "the transaction manager is not real: a transaction that was rolled back is " + end
                            + ", it should be aborted; give Axon the manager of the events' own data source");
        }
    }
}
