package rogatory.statistics.meters;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Period;
import rogatory.statistics.indicators.Figure;
import rogatory.statistics.indicators.Indicator;
import rogatory.statistics.indicators.Indicators;

/** Takes figures from the indicators, so that each has one formula. */
final class Figures {

    private Figures() {}

    /** The figures of one measure that are not withheld. */
    static Stream<Figure> of(String indicator, List<CaseFacts> cases, Period period, String measure) {
        return of(indicator, cases, period, Set.of(measure));
    }

    /** The figures of some measures that are not withheld. */
    static Stream<Figure> of(String indicator, List<CaseFacts> cases, Period period, Set<String> measures) {
        return formula(indicator).of(cases, period).stream()
                .filter(figure -> measures.contains(figure.measure()))
                .filter(figure -> figure.value() != null);
    }

    static double value(Figure figure) {
        return Objects.requireNonNull(figure.value(), figure.measure()).doubleValue();
    }

    private static Indicator.Formula formula(String id) {
        return Indicators.ALL.stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no indicator " + id))
                .formula();
    }
}
