package rogatory.chassis.eventlog;

import java.nio.file.Path;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Axon's public suite for its event store, all of it, over our storage. No test is overridden. */
class AxonEventStoreSuiteIT extends EmbeddedEventStoreTest {

    private static SuiteTables tables;

    @BeforeAll
    static void start(@TempDir Path folder) {
        tables = new SuiteTables(folder);
    }

    @AfterAll
    static void stop() {
        tables.close();
    }

    @Override
    public EventStorageEngine createStorageEngine() {
        tables.clear();
        return new EventStorage(tables.builder());
    }

    @Override
    public TransactionManager getTransactionManager() {
        return tables.transactions();
    }
}
