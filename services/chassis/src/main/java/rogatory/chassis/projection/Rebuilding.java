package rogatory.chassis.projection;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rogatory.chassis.eventlog.EventLog;
import rogatory.chassis.projection.ViewRegister.Building;
import rogatory.chassis.projection.ViewRegister.Entry;

/** The generation of a view that is built beside the one that is read, by this instance alone or with others. */
final class Rebuilding {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);
    /* Under steady writes the last events are never all there; what is missing comes in while the old one rests. */
    private static final int NEARLY_ALL = 500;

    private final Projection projection;
    private final GenerationFactory factory;
    private final ViewRegister register;
    private final Movement movement;
    private volatile @Nullable Generation building;

    Rebuilding(Projection projection, GenerationFactory factory, ViewRegister register, Movement movement) {
        this.projection = projection;
        this.factory = factory;
        this.register = register;
        this.movement = movement;
    }

    @Nullable
    Generation generation() {
        return building;
    }

    /** @return false if a rebuild is under way */
    boolean begin(int next) {
        if (building != null || !register.beginBuilding(projection.view(), new Building(next, projection.shape()))) {
            return false;
        }
        factory.drop(projection.view(), next);
        building = factory.start(projection, next, movement);
        LOG.info("Rebuilding {} as generation {}", projection.view(), next);
        return true;
    }

    /** Goes on with what was begun before this process. */
    void resume(Building begun) {
        building = factory.start(projection, begun.generation(), movement);
    }

    /** Takes part in what another instance builds, so that it is done sooner, and also when that one has died. */
    void join(Entry entry) {
        Building begun = entry.building();
        if (building == null
                && begun != null
                && begun.shape() == projection.shape()
                && factory.isBegun(projection.view(), begun.generation())) {
            resume(begun);
            LOG.info("Joining in the rebuilding of {} as generation {}", projection.view(), begun.generation());
        }
    }

    /** The new generation, indexed, once it holds nearly all that is in the log. */
    Optional<Generation> ready(EventLog log) {
        Generation next = building;
        if (next == null) {
            return Optional.empty();
        }
        long behind = next.behind(log);
        if (behind > NEARLY_ALL) {
            LOG.info("Rebuilding {}: {} events to go", projection.view(), behind);
            return Optional.empty();
        }
        factory.index(projection, next.number());
        return Optional.of(next);
    }

    /** The new generation is read now, or was given up. */
    void end() {
        building = null;
    }
}
