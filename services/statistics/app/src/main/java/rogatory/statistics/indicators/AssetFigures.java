package rogatory.statistics.indicators;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import rogatory.statistics.cases.Assets;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Period;
import rogatory.statistics.facts.Fact;

/** Assets asked for, frozen, confiscated and returned, UNCAC Art. 51 to 57. A sum a currency; nothing is converted. */
final class AssetFigures {

    private AssetFigures() {}

    static List<Figure> requested(List<CaseFacts> cases, Period period) {
        List<CaseFacts> asked = Cohorts.intake(cases, period).stream()
                .filter(known -> Assets.askedFor(known.items()))
                .toList();
        return List.of(
                Figure.count("requests", asked.size()),
                Figure.missing("sum", asked.size(), "no event states the sum that is asked for"));
    }

    /** What was frozen in the period, and how long what is still frozen at its end has been so. */
    static List<Figure> frozen(List<CaseFacts> cases, Period period) {
        List<Figure> figures = new ArrayList<>(sums(cases, period, Assets::frozen));
        figures.add(Figure.count("lifted", acts(cases, period, Assets::lifted).size()));
        List<Long> ages = cases.stream()
                .map(CaseFacts::assets)
                .filter(Assets::frozenNow)
                .flatMap(assets -> assets.firstFrozen().stream())
                .map(Fact::occurredOn)
                .filter(on -> !on.isAfter(period.to()))
                .map(on -> ChronoUnit.DAYS.between(on, period.to()))
                .toList();
        figures.addAll(Spread.of("age.", ages));
        return figures;
    }

    static List<Figure> confiscated(List<CaseFacts> cases, Period period) {
        return sums(cases, period, Assets::confiscated);
    }

    /** What was returned in the period, on what basis, and how long after it was frozen. */
    static List<Figure> returned(List<CaseFacts> cases, Period period) {
        List<Figure> figures = new ArrayList<>(sums(cases, period, Assets::returned));
        Outcomes.counted(acts(cases, period, Assets::returned).stream()
                        .map(fact -> Optional.ofNullable(fact.values().detail()).orElse("NOT_STATED")))
                .forEach((basis, count) ->
                        figures.add(Figure.count("acts", count).by("basis", basis)));
        List<Long> days = cases.stream()
                .map(CaseFacts::assets)
                .flatMap(assets -> freezeToReturn(assets, period).stream())
                .toList();
        figures.addAll(Spread.of("freezeToReturn.", days));
        return figures;
    }

    private static Optional<Long> freezeToReturn(Assets assets, Period period) {
        Optional<LocalDate> back = assets.returned().stream()
                .map(Fact::occurredOn)
                .filter(period::contains)
                .max(LocalDate::compareTo);
        return assets.firstFrozen()
                .flatMap(frozen -> back.map(on -> ChronoUnit.DAYS.between(frozen.occurredOn(), on)))
                .filter(days -> days >= 0);
    }

    private static List<Figure> sums(List<CaseFacts> cases, Period period, Function<Assets, List<Fact>> which) {
        List<Fact> acts = acts(cases, period, which);
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.count("count", acts.size()));
        Assets.sums(acts)
                .forEach((currency, sum) ->
                        figures.add(Figure.sum("sum", sum, acts.size()).by("currency", currency)));
        return figures;
    }

    private static List<Fact> acts(List<CaseFacts> cases, Period period, Function<Assets, List<Fact>> which) {
        return cases.stream()
                .flatMap(known -> which.apply(known.assets()).stream())
                .filter(fact -> period.contains(fact.occurredOn()))
                .toList();
    }
}
