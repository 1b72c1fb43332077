package rogatory.statistics.pack;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rogatory.statistics.challenges.rules.Thresholds;
import rogatory.statistics.parties.Parties;
import rogatory.statistics.store.Cases;
import rogatory.vocabulary.CodeList;
import rogatory.vocabulary.CodeLists;

/** Says what tables are made with. */
public final class Editions {

    private final Cases cases;
    private final Thresholds thresholds;
    private final Parties parties;
    private final String software;

    Editions(Cases cases, Thresholds thresholds, Parties parties, String software) {
        this.cases = cases;
        this.thresholds = thresholds;
        this.parties = parties;
        this.software = software;
    }

    /** @return nothing while the facts of what had been recorded by then are still coming in */
    public Optional<Edition> at(Instant knownAt) {
        return cases.positions(knownAt)
                .map(positions -> new Edition(
                        software,
                        codeLists(),
                        positions,
                        sum(parties.ownState() + new TreeMap<>(parties.inForce())),
                        new TreeMap<>(thresholds.byName()),
                        overrides(thresholds)));
    }

    /** Which codes there are and what each of them says. */
    static String codeLists() {
        return sum(CodeLists.all().stream().map(Editions::written).collect(Collectors.joining()));
    }

    private static String sum(String text) {
        return PackFile.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String written(CodeList list) {
        return list.codes().stream()
                .map(code -> list.name() + "|" + code.code() + "|" + code.article() + "|" + code.name() + "\n")
                .collect(Collectors.joining());
    }

    private static String overrides(Thresholds thresholds) {
        return thresholds.overrides().stream()
                .map(each -> any(each.kind()) + " " + any(each.urgency()) + " " + new TreeMap<>(each.byName()))
                .collect(Collectors.joining("; "));
    }

    private static Object any(@Nullable Object which) {
        return which == null ? "any" : which;
    }
}
