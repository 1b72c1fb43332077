package rogatory.statistics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import rogatory.statistics.asked.Asked;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Period;
import rogatory.statistics.challenges.rules.Thresholds;
import rogatory.statistics.facts.Kind;
import rogatory.statistics.parties.Parties;
import rogatory.statistics.store.CaseQuery;
import rogatory.statistics.tables.FilledTable;
import rogatory.statistics.tables.Question;
import rogatory.statistics.tables.Scope;
import rogatory.statistics.tables.Tables;
import rogatory.vocabulary.Direction;

/** All tables of the requests of a test, with the thresholds that come with Rogatory. */
public final class Conference {

    private Conference() {}

    public static Question year(int year, LocalDate asOf, Instant knownAt, Scope scope) {
        Period period = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return new Question(new Asked(period, new CaseQuery(asOf, knownAt, null, null)), scope);
    }

    public static List<FilledTable> tables(List<CaseFacts> cases, Question question) {
        return FilledTable.all(Tables.all(thresholds(), new Parties(null, Map.of())), groups(cases), question);
    }

    public static Stream<List<CaseFacts>> groups(List<CaseFacts> cases) {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> Arrays.stream(Direction.values()).map(direction -> cases.stream()
                        .filter(known -> known.kind() == kind && known.direction() == direction)
                        .toList()))
                .filter(group -> !group.isEmpty());
    }

    /** Those of {@code challenges.yaml} that hold for every kind. */
    public static Thresholds thresholds() {
        try (InputStream file = Conference.class.getResourceAsStream("/challenges.yaml")) {
            Map<String, Map<String, Map<String, Map<String, Map<String, Integer>>>>> read = new Yaml().load(file);
            Map<String, Integer> flat = new HashMap<>();
            read.get("rogatory")
                    .get("challenges")
                    .get("thresholds")
                    .forEach((code, byName) -> byName.forEach((name, value) -> flat.put(code + "." + name, value)));
            return new Thresholds(flat, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
