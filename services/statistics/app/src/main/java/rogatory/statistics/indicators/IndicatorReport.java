package rogatory.statistics.indicators;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rogatory.statistics.asked.Asked;
import rogatory.statistics.cases.CaseFacts;
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

    /** @param groups the requests of one kind and direction each */
    public static IndicatorReport of(Stream<List<CaseFacts>> groups, Asked asked, List<Indicator> wanted) {
        List<List<Group>> figures =
                wanted.stream().<List<Group>>map(each -> new ArrayList<>()).toList();
        int[] requests = new int[1];
        groups.forEach(group -> {
            requests[0] += group.size();
            for (int i = 0; i < wanted.size(); i++) {
                reckoned(wanted.get(i), group, asked).ifPresent(figures.get(i)::add);
            }
        });
        return new IndicatorReport(
                asked.period().from(),
                asked.period().to(),
                asked.query().asOf(),
                asked.query().knownAt(),
                requests[0],
                IntStream.range(0, wanted.size())
                        .mapToObj(i -> shown(wanted.get(i), figures.get(i)))
                        .toList());
    }

    private static Optional<Group> reckoned(Indicator indicator, List<CaseFacts> group, Asked asked) {
        CaseFacts one = group.getFirst();
        List<Figure> figures = indicator.formula().of(group, asked.period());
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(new Group(one.kind().word(), one.direction(), figures));
    }

    private static Shown shown(Indicator indicator, List<Group> groups) {
        return new Shown(
                indicator.id(),
                indicator.name(),
                indicator.cohort(),
                indicator.unit(),
                indicator.source(),
                List.copyOf(groups));
    }
}
