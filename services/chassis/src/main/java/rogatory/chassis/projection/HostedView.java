package rogatory.chassis.projection;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rogatory.chassis.eventlog.EventLog;
import rogatory.chassis.eventlog.ReadableLog;
import rogatory.chassis.eventlog.TxPosition;
import rogatory.chassis.projection.ViewRegister.Building;
import rogatory.chassis.projection.ViewRegister.Entry;

/** One view in this process: the generation that is read and, during a rebuild, the one that will be. */
final class HostedView {

    private static final Logger LOG = LoggerFactory.getLogger(HostedView.class);
    private static final Duration LONGEST_FLIP = Duration.ofSeconds(5);
    /* Under steady writes the last events are never all there; what is missing comes in while the old one rests. */
    private static final int NEARLY_ALL = 500;

    private final Projection projection;
    private final GenerationFactory factory;
    private final ViewRegister register;
    private final ReadableLog source;
    private final EventLog log;
    private final Movement movement = new Movement();
    private final RetiredGenerations retired;
    private volatile @Nullable Generation live;
    private volatile @Nullable Generation building;
    private volatile long caughtUpAt = System.nanoTime();

    HostedView(Projection projection, GenerationFactory factory, ViewRegister register, ReadableLog source) {
        this.projection = projection;
        this.factory = factory;
        this.register = register;
        this.source = source;
        this.log = source.events();
        this.retired = new RetiredGenerations(projection.view());
    }

    String name() {
        return projection.view();
    }

    ReadableLog source() {
        return source;
    }

    synchronized void start() {
        var entry = register.enter(name(), projection.shape());
        Building begun = entry.building();
        live = read(entry);
        if (begun != null && begun.shape() == projection.shape()) {
            building = factory.start(projection, begun.generation(), movement);
            return;
        }
        if (begun != null) {
            register.abandon(name(), begun);
        }
        factory.drop(name(), entry.live() - 1);
        if (entry.shape() != projection.shape()) {
            rebuild();
        }
    }

    private Generation read(Entry entry) {
        if (entry.shape() != projection.shape()) {
            return factory.rest(projection, entry.live(), movement);
        }
        Generation generation = factory.start(projection, entry.live(), movement);
        factory.index(projection, entry.live());
        return generation;
    }

    synchronized void stop() {
        for (Generation generation : new @Nullable Generation[] {building, live}) {
            if (generation != null) {
                generation.stop();
            }
        }
    }

    /** The names of what this instance fills. */
    Stream<String> processors() {
        return Stream.of(Optional.ofNullable(live), Optional.ofNullable(building))
                .flatMap(Optional::stream)
                .filter(Generation::following)
                .map(generation -> generation.processor().getName());
    }

    Generation live() {
        Generation now = live;
        if (now == null) {
            throw new IllegalStateException("the view " + name() + " has not been started");
        }
        return now;
    }

    @Nullable
    Generation building() {
        return building;
    }

    MongoCollection<Document> collection() {
        return factory.collection(name(), live().number());
    }

    /** Begins a rebuild beside the live generation. @return false if one is under way */
    synchronized boolean rebuild() {
        int next = live().number() + 1;
        if (building != null || !register.beginBuilding(name(), new Building(next, projection.shape()))) {
            return false;
        }
        factory.drop(name(), next);
        building = factory.start(projection, next, movement);
        LOG.info("Rebuilding {} as generation {}", name(), next);
        return true;
    }

    /** Looks after the view: follows the flip of another instance, and flips to a new generation that has caught up. */
    synchronized void tend() {
        Entry entry = register.find(name()).orElseThrow();
        adopt(entry);
        join(entry);
        retired.drop(factory);
        if (live().behind(log) == 0) {
            caughtUpAt = System.nanoTime();
        }
        Generation next = building;
        if (next == null) {
            return;
        }
        long behind = next.behind(log);
        if (behind > NEARLY_ALL) {
            LOG.info("Rebuilding {}: {} events to go", name(), behind);
            return;
        }
        factory.index(projection, next.number());
        flip(next);
    }

    private void adopt(Entry entry) {
        Generation old = live();
        Generation next = building;
        if (entry.live() == old.number()) {
            return;
        }
        old.stop();
        if (next != null && next.number() == entry.live()) {
            TxPosition seen = old.furthest();
            movement.await(() -> next.position().compareTo(seen) >= 0, LONGEST_FLIP);
            live = next;
        } else {
            live = read(entry);
        }
        building = null;
    }

    /** Takes part in what another instance builds, so that it is done sooner, and also when that one has died. */
    private void join(Entry entry) {
        Building begun = entry.building();
        if (building == null
                && begun != null
                && begun.shape() == projection.shape()
                && factory.isBegun(name(), begun.generation())) {
            building = factory.start(projection, begun.generation(), movement);
            LOG.info("Joining in the rebuilding of {} as generation {}", name(), begun.generation());
        }
    }

    /** The old generation stops first, so that the new one, once it covers it, never shows less than a reader has seen. */
    private void flip(Generation next) {
        Generation old = live();
        old.stop();
        TxPosition seen = old.furthest();
        if (!movement.await(() -> next.position().compareTo(seen) >= 0, LONGEST_FLIP)) {
            LOG.warn("{} stays generation {}: the next is held up: {}", name(), old.number(), next.error());
            live = old.following() ? factory.start(projection, old.number(), movement) : old;
            return;
        }
        if (register.flip(name(), new Building(next.number(), projection.shape()))) {
            retired.add(old.number());
            LOG.info("{} is now generation {}", name(), next.number());
        }
        live = next;
        building = null;
    }

    /** Seconds since the view last had everything; 0 while it has. */
    double secondsBehind() {
        return live().behind(log) == 0 ? 0 : (System.nanoTime() - caughtUpAt) / 1e9;
    }

    boolean await(TxPosition position, Duration atMost) {
        return movement.await(() -> live().position().compareTo(position) >= 0, atMost);
    }
}
