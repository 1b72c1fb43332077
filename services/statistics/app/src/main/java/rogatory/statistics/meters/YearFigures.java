package rogatory.statistics.meters;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Period;
import rogatory.statistics.indicators.Flow;
import rogatory.statistics.indicators.Milestone;
import rogatory.statistics.indicators.Result;

/** Figures of the last calendar years as known now, so that what is entered late counts in its own year: V-1 to V-4, D-1 to D-5. */
final class YearFigures {

    private static final Map<String, String> DURATIONS = new TreeMap<>(Map.of(
            "D-1", Milestone.ACKNOWLEDGED.name(),
            "D-2", Milestone.RESPONDED.name(),
            "D-3", Milestone.DECIDED.name(),
            "D-4", Milestone.EXECUTED.name(),
            "D-5", "EXECUTED_NET"));
    private static final Map<String, String> STATS = new TreeMap<>(Map.of("median", "MEDIAN", "p90", "P90"));
    private static final String YEAR = "year";

    private YearFigures() {}

    static Stream<Sample> intake(List<CaseFacts> cases, LocalDate day) {
        return Spans.years(day).map(year -> Sample.level(Flow.of(cases, year).intake(), YEAR, name(year)));
    }

    static Stream<Sample> open(List<CaseFacts> cases, LocalDate day) {
        return Spans.years(day).map(year -> Sample.level(Flow.of(cases, year).stockAfter(), YEAR, name(year)));
    }

    static Stream<Sample> finalised(List<CaseFacts> cases, LocalDate day) {
        return Spans.years(day).flatMap(year -> {
            List<Result> results = cases.stream()
                    .filter(known -> known.life().finalisedWithin(year))
                    .map(known -> Result.of(known.life().outcomeOn(year.to())))
                    .toList();
            return Arrays.stream(Result.values())
                    .map(result -> Sample.level(
                            results.stream().filter(result::equals).count(),
                            YEAR,
                            name(year),
                            "result",
                            result.name()));
        });
    }

    static Stream<Sample> durations(List<CaseFacts> cases, LocalDate day) {
        return Spans.years(day)
                .flatMap(year -> DURATIONS.keySet().stream().flatMap(indicator -> durations(indicator, cases, year)));
    }

    private static Stream<Sample> durations(String indicator, List<CaseFacts> cases, Period year) {
        return Figures.of(indicator, cases, year, STATS.keySet())
                .map(figure -> Sample.level(
                        CaseDays.seconds(Figures.value(figure)),
                        YEAR,
                        name(year),
                        "until",
                        DURATIONS.getOrDefault(indicator, indicator),
                        "stat",
                        STATS.getOrDefault(figure.measure(), figure.measure())));
    }

    private static String name(Period year) {
        return String.valueOf(year.to().getYear());
    }
}
