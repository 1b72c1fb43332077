package rogatory.chassis.eventlog;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Axon's public suite for storage engines, all of it, on ours. No test is overridden. */
class AxonStorageSuiteIT extends BatchingEventStorageEngineTest<EventStorage, JdbcEventStorageEngine.Builder> {

    private static SuiteTables tables;

    @BeforeAll
    static void start(@TempDir Path folder) {
        tables = new SuiteTables(folder);
    }

    @AfterAll
    static void stop() {
        tables.close();
    }

    @BeforeEach
    void clear() {
        tables.clear();
        setTestSubject(createEngine());
    }

    @Override
    protected EventStorage createEngine(UnaryOperator<JdbcEventStorageEngine.Builder> customization) {
        return new EventStorage(customization.apply(tables.builder()));
    }
}
