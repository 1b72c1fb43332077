package rogatory.statistics.meters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import rogatory.statistics.cases.AssetStage;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.indicators.Figure;

/** Assets frozen, confiscated and returned, UNCAC Art. 51 to 57. A sum a currency; nothing is converted. */
final class AssetMeters {

    private static final Map<String, AssetStage> STAGES =
            new TreeMap<>(Map.of("A-2", AssetStage.FROZEN, "A-3", AssetStage.CONFISCATED, "A-4", AssetStage.RETURNED));

    private AssetMeters() {}

    static Stream<Sample> acts(List<CaseFacts> cases, LocalDate day) {
        return Stream.concat(
                        figures(cases, day, "count"),
                        Figures.of("A-2", cases, Spans.ever(day), "lifted").map(figure -> level(figure, "LIFTED")))
                .filter(sample -> sample.value() > 0)
                .map(Sample.class::cast);
    }

    static Stream<Sample> amounts(List<CaseFacts> cases, LocalDate day) {
        return figures(cases, day, "sum").map(Sample.class::cast);
    }

    private static Stream<Sample.Level> figures(List<CaseFacts> cases, LocalDate day, String measure) {
        return STAGES.entrySet().stream().flatMap(stage -> Figures.of(stage.getKey(), cases, Spans.ever(day), measure)
                .map(figure -> level(figure, stage.getValue().name())));
    }

    private static Sample.Level level(Figure figure, String stage) {
        return new Sample.Level(figure.by(), Figures.value(figure)).with(Map.of("stage", stage));
    }
}
