package rogatory.statistics.indicators;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rogatory.statistics.asked.Asked;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.facts.Kind;
import rogatory.vocabulary.Direction;

/**
 * Indicators of a period, as of a day, as known at a time. The same question always has the same answer.
 *
 * @param requests how many were looked at
 */
public record IndicatorReport(
        LocalDate from, LocalDate to, LocalDate asOf, Instant knownAt, int requests, List<Shown> indicators) {

    /** An indicator with its figures, by kind and direction. */
    public record Shown(
            String id, String name, Indicator.Cohort cohort, String unit, String source, List<Group> groups) {}

    /** The figures of one kind and direction. */
    public record Group(String kind, Direction direction, List<Figure> figures) {}

    private record Key(Kind kind, Direction direction) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::kind).thenComparing(Key::direction).compare(this, other);
        }
    }

    public static IndicatorReport of(List<CaseFacts> cases, Asked asked, List<Indicator> wanted) {
        Map<Key, List<CaseFacts>> groups = cases.stream()
                .collect(Collectors.groupingBy(
                        known -> new Key(known.kind(), known.direction()), TreeMap::new, Collectors.toList()));
        return new IndicatorReport(
                asked.period().from(),
                asked.period().to(),
                asked.query().asOf(),
                asked.query().knownAt(),
                cases.size(),
                wanted.stream()
                        .map(indicator -> shown(indicator, groups, asked))
                        .toList());
    }

    private static Shown shown(Indicator indicator, Map<Key, List<CaseFacts>> groups, Asked asked) {
        return new Shown(
                indicator.id(),
                indicator.name(),
                indicator.cohort(),
                indicator.unit(),
                indicator.source(),
                groups.entrySet().stream()
                        .map(group -> new Group(
                                group.getKey().kind().word(),
                                group.getKey().direction(),
                                indicator.formula().of(group.getValue(), asked.period())))
                        .filter(group -> !group.figures().isEmpty())
                        .toList());
    }
}
