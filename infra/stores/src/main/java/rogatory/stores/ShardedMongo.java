package rogatory.stores;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import rogatory.stores.ReplicaSet.Role;

/**
 * A MongoDB cluster: a config server, shards, and the router that clients speak to, each a process of its own on
 * loopback. For tests of what a service does on one: the members note each other's ports, so it cannot be started again.
 */
public final class ShardedMongo implements AutoCloseable {
    private static final String CONFIG = "config";

    private final List<Mongo> shards;
    private final Mongo config;
    private final Mongos router;

    private ShardedMongo(List<Mongo> shards, Mongo config, Mongos router) {
        this.shards = shards;
        this.config = config;
        this.router = router;
    }

    /** Blocks until all shards have joined. The folder must be new or empty. */
    public static ShardedMongo start(Path folder, int shards) {
        if (Files.exists(folder.resolve(CONFIG))) {
            throw new StoresFailure(folder + " holds a cluster, which cannot be started again. Choose another folder.");
        }
        Mongod program = Mongod.find(Places.configuredMongod(), Places.cacheFolder());
        List<CompletableFuture<Mongo>> starting = IntStream.rangeClosed(0, shards)
                .mapToObj(n -> n == 0 ? new ReplicaSet(CONFIG, Role.CONFIG) : new ReplicaSet("shard" + n, Role.SHARD))
                .map(set ->
                        CompletableFuture.supplyAsync(() -> Mongo.start(set, folder.resolve(set.name()), 0, program)))
                .toList();
        List<Mongo> started = new ArrayList<>();
        try {
            starting.forEach(server -> started.add(server.join()));
            Mongo config = started.removeFirst();
            return new ShardedMongo(started, config, Mongos.start(folder.resolve("router"), program, config, started));
        } catch (RuntimeException e) {
            starting.forEach(server ->
                    server.thenAccept(Mongo::close).exceptionally(also -> null).join());
            throw e instanceof CompletionException && e.getCause() instanceof StoresFailure failure ? failure : e;
        }
    }

    /** Through the router. Writes are acknowledged when they are in the journal on disk. */
    public String uri(String database) {
        return router.uri(database);
    }

    /** The address of one shard, for a look at what lies on it. */
    public String shardUri(int shard, String database) {
        return shards.get(shard).uri(database);
    }

    @Override
    public void close() {
        router.close();
        shards.forEach(Mongo::close);
        config.close();
    }
}
