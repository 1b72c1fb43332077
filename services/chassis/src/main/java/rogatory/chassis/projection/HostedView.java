package rogatory.chassis.projection;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rogatory.chassis.eventlog.EventLog;
import rogatory.chassis.eventlog.TxPosition;

/** One view in this process: the generation that is read and, during a rebuild, the one that will be. */
final class HostedView {

    private static final Logger LOG = LoggerFactory.getLogger(HostedView.class);
    private static final long SAFETY_POLL_MILLIS = 25;

    private final Projection projection;
    private final GenerationFactory factory;
    private final ViewRegister register;
    private final EventLog log;
    private final ReentrantLock turn = new ReentrantLock();
    private final Condition moved = turn.newCondition();
    private volatile @Nullable Generation live;
    private volatile @Nullable Generation building;
    private volatile long caughtUpAt = System.nanoTime();

    HostedView(Projection projection, GenerationFactory factory, ViewRegister register, EventLog log) {
        this.projection = projection;
        this.factory = factory;
        this.register = register;
        this.log = log;
    }

    String name() {
        return projection.view();
    }

    void start() {
        var entry = register.enter(name(), projection.shape());
        live = factory.start(projection, entry.live(), true, this::signal);
        if (entry.building() != null) {
            building = factory.start(projection, entry.building(), false, this::signal);
        } else {
            factory.drop(name(), entry.live() - 1);
            if (entry.shape() != projection.shape()) {
                rebuild();
            }
        }
    }

    void stop() {
        for (Generation generation : new @Nullable Generation[] {building, live}) {
            if (generation != null) {
                generation.stop();
            }
        }
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
        if (building != null || !register.beginBuilding(name(), next)) {
            return false;
        }
        factory.drop(name(), next);
        building = factory.start(projection, next, false, this::signal);
        LOG.info("Rebuilding {} as generation {}", name(), next);
        return true;
    }

    /** Looks after the view: notes when it has caught up, and flips to a new generation that has. */
    synchronized void tend() {
        if (live().behind(log) == 0) {
            caughtUpAt = System.nanoTime();
        }
        Generation next = building;
        if (next == null) {
            return;
        }
        long behind = next.behind(log);
        if (behind > 0) {
            LOG.info("Rebuilding {}: {} events to go", name(), behind);
            return;
        }
        factory.index(projection, next.number());
        flip(next);
    }

    /** The old generation stops first, so that the new one, once it covers it, never shows less than a reader has seen. */
    private void flip(Generation next) {
        Generation old = live();
        old.stop();
        TxPosition seen = old.position();
        while (next.position().compareTo(seen) < 0 && !next.failing()) {
            pause();
        }
        register.flip(name(), next.number(), projection.shape());
        live = next;
        building = null;
        factory.drop(name(), old.number());
        LOG.info("{} is now generation {}", name(), next.number());
    }

    /** Seconds since the view last had everything; 0 while it has. */
    double secondsBehind() {
        return live().behind(log) == 0 ? 0 : (System.nanoTime() - caughtUpAt) / 1e9;
    }

    boolean await(TxPosition position, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (live().position().compareTo(position) < 0) {
            if (System.nanoTime() >= end) {
                return false;
            }
            pause();
        }
        return true;
    }

    private void pause() {
        turn.lock();
        try {
            if (!moved.await(SAFETY_POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            turn.unlock();
        }
    }

    private void signal() {
        turn.lock();
        try {
            moved.signalAll();
        } finally {
            turn.unlock();
        }
    }
}
