package rogatory.simulation.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rogatory.simulation.caselog.Request;
import rogatory.simulation.chance.Chance;
import rogatory.simulation.model.Line;

/** What a registry writes down wrongly and puts right in the same file; it draws from a stream of chance of its own. */
public final class Mistakes {

    /**
     * How much of what is recorded is a mistake.
     *
     * @param voided events entered wrongly, voided and entered again, as a share of all
     * @param corrected corrections of the receipt, as a share of all events
     */
    public record Shares(double voided, double corrected) {

        public static final Shares NONE = new Shares(0, 0);

        private static final Shares REGISTRY = new Shares(0.006, 0.015);
        private static final Shares POLICE = new Shares(0.003, 0.003);

        public static Shares of(Line line) {
            return line.police() ? POLICE : REGISTRY;
        }
    }

    /** The law counts days up to these, so a wrong day would be refused. */
    private static final Set<String> COUNTED_IN_DAYS =
            Set.of("ClarificationLapsed", "PapersDeadlineExpired", "PersonDischarged", "FreezeLifted");

    private final Shares shares;
    private final Chance chance;
    private final List<Misreading> possible = new ArrayList<>(Arrays.asList(Misreading.values()));
    private final Map<Misreading, String> misread = new EnumMap<>(Misreading.class);

    public Mistakes(Shares shares, Chance chance) {
        this.shares = shares;
        this.chance = chance;
    }

    /** Whether this event is entered wrongly at first. */
    boolean happenTo(String event) {
        return chance.happens(shares.voided()) && !COUNTED_IN_DAYS.contains(event);
    }

    /** A particular of the receipt that turns out now to have been misread, each once a file. */
    Optional<Misreading> found(Request right) {
        possible.removeIf(particular -> !particular.fits(right));
        if (!chance.happens(shares.corrected()) || possible.isEmpty()) {
            return Optional.empty();
        }
        Misreading found = possible.remove(chance.below(possible.size()));
        misread.put(found, found.wrong(right, chance));
        return Optional.of(found);
    }

    /** What the receipt said of it at first. */
    String first(Misreading particular, Request right) {
        return misread.getOrDefault(particular, particular.right(right));
    }

    /** How many days it takes until a mistake is seen. */
    long unseen() {
        return Math.round(chance.logNormal(1, 1));
    }
}
