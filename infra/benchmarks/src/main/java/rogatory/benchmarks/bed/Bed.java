package rogatory.benchmarks.bed;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import rogatory.stores.Stores;
import rogatory.stores.StoresSettings;

/** Stores of its own in a temporary folder, and what the benches build on them; all of it goes when the run ends. */
public final class Bed implements AutoCloseable {

    private static final String READER = "statistics_reader";

    private final Path home;
    private final Path kept;
    private final Stores stores;
    private final Consumer<String> tell;
    private final AtomicInteger places = new AtomicInteger();
    private final Map<Integer, FilledService> filled = new HashMap<>();

    private Bed(Path home, Path kept, Consumer<String> tell) {
        this.home = home;
        this.kept = kept;
        this.tell = tell;
        this.stores = Stores.start(StoresSettings.temporary());
        stores.postgres().createRole(Places.SERVICE, Places.SERVICE);
        stores.postgres().createRole(READER, READER);
    }

    /**
     * @param home the project's root, where the programs were built
     * @param kept a folder that outlives the run
     */
    public static Bed start(Path home, Path kept, Consumer<String> tell) {
        return new Bed(home, kept, tell);
    }

    public Path home() {
        return home;
    }

    public Path kept() {
        return kept;
    }

    public Stores stores() {
        return stores;
    }

    public void tell(String what) {
        tell.accept(what);
    }

    /** A new, empty database and the name of views beside it. */
    public Places places() {
        String name = "bench_" + places.incrementAndGet();
        stores.postgres().createDatabase(name);
        return new Places(
                "jdbc:postgresql://127.0.0.1:" + stores.postgres().port() + "/" + name,
                stores.mongo().uri(name),
                name);
    }

    /** A running service whose log holds so many files; several benches share it. */
    public FilledService filled(int files) throws Exception {
        FilledService there = filled.get(files);
        if (there == null) {
            there = FilledService.start(this, files);
            filled.put(files, there);
        }
        return there;
    }

    @Override
    public void close() {
        filled.values().forEach(FilledService::close);
        stores.close();
    }
}
