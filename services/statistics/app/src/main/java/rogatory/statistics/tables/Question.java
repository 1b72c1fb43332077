package rogatory.statistics.tables;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import rogatory.chassis.web.BadQuery;
import rogatory.statistics.asked.Asked;
import rogatory.statistics.asked.Parameters;

/** A question that tables answer: a period, as of a day, as known at a time, and which requests. */
public record Question(Asked asked, Scope scope) {

    private static final String SCOPE = "scope";

    /**
     * @param parameters as they stand in the address
     * @throws BadQuery naming all that is not understood
     */
    public static Question read(Map<String, String> parameters, Instant now, ZoneId zone) {
        return read(new Parameters(parameters), Set.of(), now, zone);
    }

    /**
     * @param parameters of which those that are understood elsewhere have been read
     * @param more names of those
     * @throws BadQuery naming all that is not understood
     */
    public static Question read(Parameters parameters, Set<String> more, Instant now, ZoneId zone) {
        Scope scope = parameters.one(SCOPE, Scope.values(), Scope::word);
        Set<String> names = new HashSet<>(more);
        names.add(SCOPE);
        return new Question(Asked.read(parameters, names, now, zone), scope == null ? Scope.ALL : scope);
    }
}
