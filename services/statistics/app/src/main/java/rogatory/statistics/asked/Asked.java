package rogatory.statistics.asked;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rogatory.chassis.web.BadQuery;
import rogatory.statistics.cases.Period;
import rogatory.statistics.facts.Kind;
import rogatory.statistics.store.CaseQuery;
import rogatory.vocabulary.Direction;

/**
 * A question about a period.
 *
 * @param period from {@code from} to {@code to}; without them the year so far
 * @param query which requests, as of {@code asOf}, today without it, and as known at {@code knownAt}, now without it
 */
public record Asked(Period period, CaseQuery query) {

    public static final String KNOWN_AT = "knownAt";

    private static final Set<String> KNOWN = Set.of("from", "to", "asOf", KNOWN_AT, "kind", "direction");

    /**
     * @param parameters of which those that are understood elsewhere have been read
     * @param more names of those
     * @throws BadQuery naming all that is not understood
     */
    public static Asked read(Parameters parameters, Set<String> more) {
        Set<String> names = new HashSet<>(KNOWN);
        names.addAll(more);
        parameters.only(names);
        LocalDate asOf = parameters.day("asOf").orElse(parameters.wall().today());
        LocalDate to = parameters.day("to").orElse(asOf);
        LocalDate from = parameters.day("from").orElse(to.withDayOfYear(1));
        Instant knownAt = parameters.time(KNOWN_AT).orElse(parameters.wall().now());
        @Nullable Kind kind = parameters.one("kind", Kind.values(), Kind::word);
        @Nullable Direction direction = parameters.one("direction", Direction.values(), Direction::name);
        if (parameters.right()) {
            order(parameters, from, to, asOf);
        }
        parameters.refuseWhatIsWrong();
        return new Asked(new Period(from, to), new CaseQuery(asOf, knownAt, kind, direction));
    }

    private static void order(Parameters parameters, LocalDate from, LocalDate to, LocalDate asOf) {
        if (from.isAfter(to)) {
            parameters.wrong("from " + from + " is after to " + to + "; a period begins before it ends");
        }
        if (to.isAfter(asOf)) {
            parameters.wrong("to " + to + " is after asOf " + asOf + "; what had not occurred cannot be counted");
        }
    }
}
