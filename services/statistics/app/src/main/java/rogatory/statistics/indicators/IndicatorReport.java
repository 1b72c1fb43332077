package rogatory.statistics.indicators;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /**
     * The figures of one kind and direction, or of a part of them.
     *
     * @param by the code of the part; empty for the whole
     */
    public record Group(
            String kind,
            Direction direction,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> by,
            List<Figure> figures) {}

    /** @param groups the requests of one kind and direction each */
    public static IndicatorReport of(Stream<List<CaseFacts>> groups, Asked asked, List<Indicator> wanted) {
        return of(groups, asked, wanted, null);
    }

    /**
     * @param groups the requests of one kind and direction each
     * @param by how they are told apart further; null where they are not
     */
    public static IndicatorReport of(
            Stream<List<CaseFacts>> groups, Asked asked, List<Indicator> wanted, @Nullable Breakdown by) {
        List<List<Group>> figures =
                wanted.stream().<List<Group>>map(each -> new ArrayList<>()).toList();
        int[] requests = new int[1];
        groups.forEach(group -> {
            requests[0] += group.size();
            for (int i = 0; i < wanted.size(); i++) {
                figures.get(i).addAll(reckoned(wanted.get(i), group, asked, by));
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

    private static List<Group> reckoned(
            Indicator indicator, List<CaseFacts> group, Asked asked, @Nullable Breakdown by) {
        if (by == null) {
            return reckoned(indicator, group, asked, Map.of());
        }
        List<Group> parts = new ArrayList<>();
        by.parts(group)
                .forEach((code, part) -> parts.addAll(reckoned(indicator, part, asked, Map.of(by.word(), code))));
        return parts;
    }

    private static List<Group> reckoned(
            Indicator indicator, List<CaseFacts> group, Asked asked, Map<String, String> by) {
        CaseFacts one = group.getFirst();
        List<Figure> figures = indicator.formula().of(group, asked.period());
        return figures.isEmpty() ? List.of() : List.of(new Group(one.kind().word(), one.direction(), by, figures));
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
