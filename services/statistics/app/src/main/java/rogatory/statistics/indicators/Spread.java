package rogatory.statistics.indicators;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import rogatory.statistics.sample.KaplanMeier;
import rogatory.statistics.sample.KaplanMeier.Observation;
import rogatory.statistics.sample.Quantiles;

/** Days as figures: how they spread among what ended, and how long it takes when some are still waiting. */
final class Spread {

    private static final String TOO_FEW = "fewer than " + Figure.FEWEST_FOR_QUANTILES;
    private static final double Q1 = 0.25;
    private static final double HALF = 0.5;
    private static final double Q3 = 0.75;
    private static final double P90 = 0.9;

    private Spread() {}

    /** The number, the median, the quartiles, the ninth decile and the longest. */
    static List<Figure> of(String prefix, Collection<Long> days) {
        List<Figure> figures = new ArrayList<>();
        int n = days.size();
        figures.add(Figure.count(prefix + "n", n));
        List<String> names = List.of("median", "q1", "q3", "p90", "max");
        if (n < Figure.FEWEST_FOR_QUANTILES) {
            names.forEach(name -> figures.add(Figure.missing(prefix + name, n, TOO_FEW)));
            return figures;
        }
        var quantiles = new Quantiles(days);
        figures.add(Figure.number(prefix + "median", quantiles.at(HALF), n));
        figures.add(Figure.number(prefix + "q1", quantiles.at(Q1), n));
        figures.add(Figure.number(prefix + "q3", quantiles.at(Q3), n));
        figures.add(Figure.number(prefix + "p90", quantiles.at(P90), n));
        figures.add(Figure.number(prefix + "max", quantiles.max(), n));
        return figures;
    }

    /** The Kaplan-Meier median with its 95 % interval, and the share that is still waited for. */
    static List<Figure> waiting(Collection<Observation> observations) {
        int n = observations.size();
        long censored = observations.stream().filter(each -> !each.came()).count();
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.share("censored", censored, n));
        List<String> names = List.of("kmMedian", "kmLow", "kmHigh");
        if (n < Figure.FEWEST_FOR_QUANTILES) {
            names.forEach(name -> figures.add(Figure.missing(name, n, TOO_FEW)));
            return figures;
        }
        var curve = new KaplanMeier(observations);
        figures.add(number("kmMedian", curve.median(), n));
        figures.add(number("kmLow", curve.medianLow(), n));
        figures.add(number("kmHigh", curve.medianHigh(), n));
        return figures;
    }

    private static Figure number(String name, OptionalLong days, int n) {
        return days.isPresent()
                ? Figure.number(name, days.getAsLong(), n)
                : Figure.missing(name, n, "not reached by the last day that is looked at");
    }
}
