package rogatory.statistics.challenges.scores;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import rogatory.intake.caselog.Entry;
import rogatory.simulation.Law;
import rogatory.simulation.Laws;
import rogatory.simulation.Logs;
import rogatory.simulation.model.Line;
import rogatory.simulation.model.Profile;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.reading.EventReading;
import rogatory.vocabulary.LegalFact;

/**
 * Invented requests of a central authority as law and statistics see them on the last day: those whose challenges are known,
 * which are all that came in but enquiries, and the planted ones.
 *
 * @param cases by kind and direction; what they are called there is their reference
 */
record ScoredRequests(Map<Line, List<CaseFacts>> cases) {

    static final int YEARS = 3;
    static final long SEED = 1;
    static final Set<Line> KNOWN = Set.of(Line.MLA_IN, Line.EXT_IN, Line.SPO_IN);

    /** @param folder where the log goes, and what is known of it */
    static ScoredRequests generate(Path folder) {
        Logs.generate(Profile.MID, YEARS, SEED, folder);
        Map<Line, List<CaseFacts>> cases = new EnumMap<>(Line.class);
        for (List<Entry> file : Logs.read(folder).files()) {
            Line line = Laws.line(file.getFirst());
            String ref = file.getFirst().ref();
            if (KNOWN.contains(line) || isPlanted(ref)) {
                cases.computeIfAbsent(line, each -> new ArrayList<>()).add(facts(ref, line, file));
            }
        }
        return new ScoredRequests(cases);
    }

    static boolean isPlanted(String ref) {
        return ref.matches(".*-P\\d+");
    }

    private static CaseFacts facts(String ref, Line line, List<Entry> file) {
        Law law = Objects.requireNonNull(Laws.OF.get(line));
        List<Object> events = law.history(file);
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            facts.add(EventReading.read(i, (LegalFact) events.get(i), recorded(file.get(i))));
        }
        return CaseFacts.of(ref, facts, Logs.LAST_DAY, Instant.MAX).orElseThrow();
    }

    private static Instant recorded(Entry row) {
        LocalDate on = Objects.requireNonNull(row.recordedOn());
        return on.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    Stream<String> planted() {
        return cases.values().stream().flatMap(List::stream).map(CaseFacts::id).filter(ScoredRequests::isPlanted);
    }

    /** All that came in but enquiries. */
    Stream<String> known() {
        return KNOWN.stream()
                .flatMap(line -> cases.getOrDefault(line, List.of()).stream())
                .map(CaseFacts::id);
    }
}
