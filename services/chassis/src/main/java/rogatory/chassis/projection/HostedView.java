package rogatory.chassis.projection;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import rogatory.chassis.eventlog.EventLog;
import rogatory.chassis.eventlog.ReadableLog;
import rogatory.chassis.eventlog.TxPosition;
import rogatory.chassis.projection.ViewRegister.Building;
import rogatory.chassis.projection.ViewRegister.Entry;

/** One view in this process: the generation that is read and, during a rebuild, the one that will be. */
final class HostedView {

    private final Projection projection;
    private final GenerationFactory factory;
    private final ViewRegister register;
    private final ReadableLog source;
    private final EventLog log;
    private final Movement movement = new Movement();
    private final Rebuilding rebuilding;
    private final Handover handover;
    private volatile @Nullable Generation live;
    private volatile long caughtUpAt = System.nanoTime();

    HostedView(Projection projection, GenerationFactory factory, ViewRegister register, ReadableLog source) {
        this.projection = projection;
        this.factory = factory;
        this.register = register;
        this.source = source;
        this.log = source.events();
        this.rebuilding = new Rebuilding(projection, factory, register, movement);
        this.handover = new Handover(projection, factory, register, movement);
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
            rebuilding.resume(begun);
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
        for (Generation generation : new @Nullable Generation[] {building(), live}) {
            if (generation != null) {
                generation.stop();
            }
        }
    }

    /** The names of what this instance fills. */
    Stream<String> processors() {
        return Stream.of(Optional.ofNullable(live), Optional.ofNullable(building()))
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
        return rebuilding.generation();
    }

    MongoCollection<Document> collection() {
        return factory.collection(name(), live().number());
    }

    /** Begins a rebuild beside the live generation. @return false if one is under way */
    synchronized boolean rebuild() {
        return rebuilding.begin(live().number() + 1);
    }

    /** Looks after the view: follows the flip of another instance, and flips to a new generation that has caught up. */
    synchronized void tend() {
        Entry entry = register.find(name()).orElseThrow();
        adopt(entry);
        rebuilding.join(entry);
        handover.dropRetired();
        if (live().behind(log) == 0) {
            caughtUpAt = System.nanoTime();
        }
        rebuilding.ready(log).ifPresent(this::flip);
    }

    private void adopt(Entry entry) {
        Generation old = live();
        Generation next = building();
        if (entry.live() == old.number()) {
            return;
        }
        old.stop();
        live = next != null && next.number() == entry.live() ? handover.follow(old, next) : read(entry);
        rebuilding.end();
    }

    private void flip(Generation next) {
        live = handover.flip(live(), next);
        if (live == next) {
            rebuilding.end();
        }
    }

    /** Seconds since the view last had everything; 0 while it has. */
    double secondsBehind() {
        return live().behind(log) == 0 ? 0 : (System.nanoTime() - caughtUpAt) / 1e9;
    }

    boolean await(TxPosition position, Duration atMost) {
        return movement.await(() -> live().position().compareTo(position) >= 0, atMost);
    }
}
