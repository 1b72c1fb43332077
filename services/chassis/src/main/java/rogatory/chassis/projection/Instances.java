package rogatory.chassis.projection;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;

/**
 * Which instances of the service fill which generations now, so that each takes its part of the segments and leaves
 * the others theirs. It shares out work only: that a segment has one holder is held by its token.
 */
final class Instances {

    static final String COLLECTION = "instances";

    private static final String PROCESSORS = "processors";
    private static final String SEEN_AT = "seenAt";

    private final MongoCollection<Document> instances;
    private final String owner;
    private final Duration presence;
    private final Clock clock;
    private final Function<String, Integer> segments;
    private volatile Map<String, Integer> shares = Map.of();

    /**
     * @param presence how long an instance counts that says nothing more
     * @param segments how many segments a processor has
     */
    Instances(
            MongoCollection<Document> instances,
            String owner,
            Duration presence,
            Clock clock,
            Function<String, Integer> segments) {
        this.instances = instances;
        this.owner = owner;
        this.presence = presence;
        this.clock = clock;
        this.segments = segments;
    }

    /** Says what this instance fills, and finds out who else does. */
    void report(Collection<String> processors) {
        long now = clock.millis();
        long lately = now - presence.toMillis();
        instances.replaceOne(
                eq("_id", owner),
                new Document("_id", owner).append(SEEN_AT, now).append(PROCESSORS, processors),
                new ReplaceOptions().upsert(true));
        Map<String, Long> present = instances.find(gt(SEEN_AT, lately)).into(new ArrayList<>()).stream()
                .flatMap(instance -> instance.getList(PROCESSORS, String.class).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        shares = processors.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        processor -> share(
                                segments.apply(processor),
                                present.getOrDefault(processor, 1L).intValue())));
        instances.deleteMany(lt(SEEN_AT, lately - presence.toMillis()));
    }

    private static int share(int segments, int instances) {
        return Math.max(1, Math.ceilDiv(segments, instances));
    }

    /** How many segments of the processor are for this instance at most; all, until it knows better. */
    int share(String processor) {
        return shares.getOrDefault(processor, Integer.MAX_VALUE);
    }

    /** It fills nothing any more: the others need not wait. */
    void leave() {
        instances.deleteOne(eq("_id", owner));
    }
}
