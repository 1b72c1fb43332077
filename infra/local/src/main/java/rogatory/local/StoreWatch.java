package rogatory.local;

import java.nio.file.Path;
import java.util.Optional;
import rogatory.stores.Stores;

/** Notices a store that is gone: the services would only say that they cannot reach it. */
final class StoreWatch {

    private StoreWatch() {}

    static Optional<String> stopped(Stores stores, Path data) {
        return stopped("PostgreSQL", stores.postgres().pid(), data.resolve("stores/postgres/server.log"))
                .or(() -> stopped("MongoDB", stores.mongo().pid(), data.resolve("stores/mongo/server.log")));
    }

    private static Optional<String> stopped(String store, long pid, Path log) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent()
                ? Optional.empty()
                : Optional.of(store + " stopped by itself; its log is " + log);
    }
}
