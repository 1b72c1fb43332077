package rogatory.chassis.projection;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rogatory.chassis.eventlog.TxPosition;
import rogatory.chassis.projection.ViewRegister.Building;

/**
 * Passes the readers of a view from one generation to the next. The old one stops first, so that the new one, once it covers
 * it, never shows less than a reader has seen.
 */
final class Handover {

    private static final Logger LOG = LoggerFactory.getLogger(Handover.class);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Projection projection;
    private final GenerationFactory factory;
    private final ViewRegister register;
    private final Movement movement;
    private final RetiredGenerations retired;

    Handover(Projection projection, GenerationFactory factory, ViewRegister register, Movement movement) {
        this.projection = projection;
        this.factory = factory;
        this.register = register;
        this.movement = movement;
        this.retired = new RetiredGenerations(projection.view());
    }

    /** Follows another instance that has flipped to this generation; the old one rests already. */
    Generation follow(Generation old, Generation next) {
        covered(old, next);
        return next;
    }

    /** @return what is read from now on: the old generation still, if the next is held up */
    Generation flip(Generation old, Generation next) {
        String view = projection.view();
        old.stop();
        if (!covered(old, next)) {
            LOG.warn("{} stays generation {}: the next is held up: {}", view, old.number(), next.error());
            return old.following() ? factory.start(projection, old.number(), movement) : old;
        }
        if (register.flip(view, new Building(next.number(), projection.shape()))) {
            retired.add(old.number());
            LOG.info("{} is now generation {}", view, next.number());
        }
        return next;
    }

    /** Drops what no other instance reads any more. */
    void dropRetired() {
        retired.drop(factory);
    }

    private boolean covered(Generation old, Generation next) {
        TxPosition seen = old.furthest();
        return movement.await(() -> next.position().compareTo(seen) >= 0, LONGEST);
    }
}
