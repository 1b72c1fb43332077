package rogatory.statistics.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rogatory.statistics.asked.Asked;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.indicators.Figure;
import rogatory.statistics.indicators.Indicator;
import rogatory.statistics.indicators.Indicators;

/** T5: how long requests took that ended in the period, and how long those of its intake wait, UNCAC 46(24). */
record DurationTable() implements Table {

    private static final List<String> SHOWN = List.of("D-1", "D-2", "D-3", "D-4", "D-5", "D-7", "D-10", "D-11");
    private static final List<String> SPREAD = List.of("median", "q1", "q3", "p90", "max");
    private static final List<String> WAITING = List.of("kmMedian", "kmLow", "kmHigh", "censored");
    private static final String MEDIAN = "median";
    private static final String CENSORED = "censored";

    @Override
    public String id() {
        return TableIds.DURATIONS;
    }

    @Override
    public String name() {
        return "Durations";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "indicator",
                "cohort",
                Columns.NUMBER,
                "median_days",
                "q1_days",
                "q3_days",
                "p90_days",
                Columns.LONGEST,
                "km_median_days",
                "km_low",
                "km_high",
                Columns.CENSORED);
    }

    @Override
    public String note() {
        return "Quantiles of fewer than 10 are withheld: their cells are empty.";
    }

    @Override
    public Stream<Row> rows(List<CaseFacts> cases, Asked asked) {
        return Indicators.ALL.stream()
                .filter(indicator -> SHOWN.contains(indicator.id()))
                .flatMap(indicator -> rows(indicator, indicator.formula().of(cases, asked.period())));
    }

    /** What has a median has spread; what has a censored share is waited for. */
    private static Stream<Row> rows(Indicator indicator, List<Figure> figures) {
        return figures.stream().flatMap(figure -> {
            if (figure.measure().equals(CENSORED)) {
                return Stream.of(waiting(indicator.id(), figure, figures));
            }
            return figure.measure().endsWith(MEDIAN)
                    ? Stream.of(spread(indicator.id(), figure, figures))
                    : Stream.empty();
        });
    }

    private static Row spread(String indicator, Figure median, List<Figure> figures) {
        String prefix = median.measure().substring(0, median.measure().length() - MEDIAN.length());
        String name = Stream.concat(Stream.of(indicator, prefix.replace(".", "")), median.by().values().stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("."));
        return row(
                Stream.of(name, Indicator.Cohort.OUTCOME.name(), median.n()),
                SPREAD.stream().map(measure -> cell(figures, prefix + measure, median.by())),
                WAITING.stream().map(measure -> Row.EMPTY));
    }

    private static Row waiting(String indicator, Figure censored, List<Figure> figures) {
        return row(
                Stream.of(indicator, Indicator.Cohort.INTAKE.name(), censored.n()),
                SPREAD.stream().map(measure -> Row.EMPTY),
                WAITING.stream().map(measure -> cell(figures, measure, censored.by())));
    }

    private static Row row(Stream<Object> first, Stream<Object> spread, Stream<Object> waiting) {
        return new Row(Stream.of(first, spread, waiting).flatMap(cells -> cells).toList());
    }

    private static Object cell(List<Figure> figures, String measure, Map<String, String> by) {
        return figures.stream()
                .filter(figure ->
                        figure.measure().equals(measure) && figure.by().equals(by))
                .findFirst()
                .<Object>flatMap(figure -> Optional.ofNullable(figure.value()))
                .orElse(Row.EMPTY);
    }
}
