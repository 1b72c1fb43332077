package rogatory.statistics.tables;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rogatory.chassis.web.BadQuery;
import rogatory.statistics.asked.Asked;
import rogatory.statistics.asked.Parameters;
import rogatory.statistics.store.CaseQuery;

/**
 * A question that tables answer: a period, as of a day, as known at a time, and which requests.
 *
 * @param since an earlier time at which tables were known, to tell what has been restated; null where nobody asks
 */
public record Question(Asked asked, Scope scope, @Nullable Instant since) {

    private static final String SCOPE = "scope";
    private static final String SINCE = "since";

    public Question(Asked asked, Scope scope) {
        this(asked, scope, null);
    }

    /** @throws BadQuery naming all that is not understood */
    public static Question read(Parameters parameters) {
        return read(parameters, Set.of());
    }

    /**
     * @param parameters of which those that are understood elsewhere have been read
     * @param more names of those
     * @throws BadQuery naming all that is not understood
     */
    public static Question read(Parameters parameters, Set<String> more) {
        Scope scope = parameters.one(SCOPE, Scope.values(), Scope::word);
        Instant since = parameters.time(SINCE).orElse(null);
        Set<String> names = new HashSet<>(more);
        names.addAll(Set.of(SCOPE, SINCE));
        Instant knownAt = parameters.time(Asked.KNOWN_AT).orElse(parameters.now());
        if (since != null && !since.isBefore(knownAt)) {
            parameters.wrong("since " + since + " is not before knownAt " + knownAt + "; give an earlier time");
        }
        Asked asked = Asked.read(parameters, names);
        return new Question(asked, scope == null ? Scope.ALL : scope, since);
    }

    /** The same, as it was known at another time. */
    public Question knownAt(Instant time) {
        CaseQuery query = asked.query();
        return new Question(
                new Asked(asked.period(), new CaseQuery(query.asOf(), time, query.kind(), query.direction())), scope);
    }
}
