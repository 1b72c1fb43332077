package rogatory.statistics.parties;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.facts.Kind;

/**
 * The Parties to the Convention, UNCAC 68, by which a request is found that could have relied on it and did not.
 *
 * @param ownState whose authority this is; null where nobody has said so, and then nothing can be found
 * @param inForce from which day on the Convention binds each State; one that is missing counts as bound by nothing
 */
public record Parties(@Nullable String ownState, Map<String, LocalDate> inForce) {

    /** Why nothing is found while {@link #known()} says no. */
    public static final String UNKNOWN =
            "the setting rogatory.statistics.parties.own-state names no State that is known as a Party";

    private static final String FILE = "/rogatory/statistics/parties.csv";

    public Parties {
        inForce = Map.copyOf(inForce);
    }

    /** @param corrections days that stand in for those of the list that comes with Rogatory, or beside them */
    public static Parties listed(@Nullable String ownState, Map<String, LocalDate> corrections) {
        Map<String, LocalDate> days = new HashMap<>(read());
        days.putAll(corrections);
        return new Parties(ownState, days);
    }

    /** It is known which State's requests these are, and since when it is bound. */
    public boolean known() {
        return ownState != null && inForce.containsKey(ownState);
    }

    /**
     * The Convention could be relied on: it bound both States on the day on which the request was received or sent, and an
     * offence is one of its own. Information that nobody asked for needs no basis.
     */
    public boolean available(CaseFacts request) {
        LocalDate entered = request.life().enteredOn();
        return ownState != null
                && entered != null
                && request.kind() != Kind.SPONTANEOUS
                && request.particulars().uncacOffence()
                && bound(ownState, entered)
                && bound(request.particulars().opening().partner(), entered);
    }

    /** It could be relied on and is not, not even beside a treaty. */
    public boolean unused(CaseFacts request) {
        return available(request) && !request.particulars().uncacAny();
    }

    private boolean bound(String state, LocalDate day) {
        LocalDate since = inForce.get(state);
        return since != null && !since.isAfter(day);
    }

    private static Map<String, LocalDate> read() {
        var stream = Parties.class.getResourceAsStream(FILE);
        if (stream == null) {
            throw new IllegalStateException("the list of the Parties is missing: " + FILE);
        }
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> LocalDate.parse(cells[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
