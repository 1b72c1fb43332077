package rogatory.statistics.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Period;
import rogatory.vocabulary.CodeLists;

/** Whether requests with a good practice go faster and are refused less: an association, never a cause, SEED 20, 27. */
final class GoodPractices {

    private GoodPractices() {}

    /** Of each practice that was noted on any of them, those with it beside those without it. */
    static List<Figure> effect(List<CaseFacts> cases, Period period) {
        List<CaseFacts> ended = Cohorts.outcome(cases, period);
        List<Figure> figures = new ArrayList<>();
        ended.stream()
                .flatMap(known -> known.observed().stream())
                .map(fact -> Objects.requireNonNullElse(fact.values().detail(), ""))
                .filter(code -> CodeLists.of("good-practice").find(code).isPresent())
                .distinct()
                .sorted()
                .forEach(code -> {
                    figures.addAll(of(code, true, ended, period));
                    figures.addAll(of(code, false, ended, period));
                });
        return figures;
    }

    private static List<Figure> of(String code, boolean noted, List<CaseFacts> ended, Period period) {
        List<CaseFacts> these = ended.stream()
                .filter(known -> known.observed(code).isPresent() == noted)
                .toList();
        List<Figure> figures = new ArrayList<>(Spread.of(
                "execution.",
                these.stream()
                        .map(known -> known.daysTo(Durations.lastResults(known)))
                        .flatMap(Optional::stream)
                        .toList()));
        long refused = ended(these, period, Result.REFUSED);
        figures.add(Figure.share("refused", refused, refused + ended(these, period, Result.EXECUTED)));
        return figures.stream()
                .map(figure -> figure.by("practice", code).by("noted", String.valueOf(noted)))
                .toList();
    }

    private static long ended(List<CaseFacts> cases, Period period, Result how) {
        return cases.stream()
                .filter(known -> Result.of(known.life().outcomeOn(period.to())) == how)
                .count();
    }
}
