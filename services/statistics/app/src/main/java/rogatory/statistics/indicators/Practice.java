package rogatory.statistics.indicators;

import static rogatory.statistics.facts.What.COMPLETENESS_ASSESSED;
import static rogatory.statistics.facts.What.COURT_ORDER_SOUGHT;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Period;
import rogatory.statistics.course.ItemFate;
import rogatory.statistics.facts.Kind;

/** How simply, how well and with how much at hand requests are dealt with. */
public final class Practice {

    private Practice() {}

    /** Surrenders with consent, UNCAC 44(9); items that need no coercion and were executed without a court. */
    static List<Figure> simplified(List<CaseFacts> cases, Period period) {
        List<CaseFacts> ended = Cohorts.outcome(cases, period).stream()
                .filter(known -> Result.of(known.life().outcomeOn(period.to())) == Result.EXECUTED)
                .toList();
        if (!cases.isEmpty() && cases.getFirst().kind() == Kind.EXTRADITION) {
            return List.of(Dialogue.share("consented", ended, ExtraditionTimes::consents));
        }
        long all = ended.stream().flatMap(Practice::withoutCoercion).count();
        long simple = ended.stream()
                .flatMap(known ->
                        withoutCoercion(known).filter(item -> !courtAsked(known).contains(item.no())))
                .count();
        return List.of(Figure.share("withoutCourt", simple, all));
    }

    private static Stream<ItemFate> withoutCoercion(CaseFacts known) {
        return known.items().stream()
                .filter(item -> !item.coercive() && item.fate().executed());
    }

    /** The items that a court was asked about; all where the order names none. */
    public static Set<Integer> courtAsked(CaseFacts known) {
        Set<Integer> asked = new HashSet<>();
        known.these(COURT_ORDER_SOUGHT).forEach(sought -> {
            if (sought.values().items().isEmpty()) {
                known.items().forEach(item -> asked.add(item.no()));
            } else {
                asked.addAll(sought.values().items());
            }
        });
        return asked;
    }

    /** How many of the six contents of UNCAC 46(15) were there when it was last assessed. */
    static List<Figure> completeness(List<CaseFacts> cases, Period period) {
        List<Long> scores = Cohorts.intake(cases, period).stream()
                .flatMap(known -> known.these(COMPLETENESS_ASSESSED).reduce((one, next) -> next).stream())
                .map(last -> last.values().number())
                .toList();
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.count("assessed", scores.size()));
        Outcomes.counted(scores.stream().map(String::valueOf)).forEach((score, count) -> {
            figures.add(Figure.count("count", count).by("score", score));
            figures.add(Figure.share("share", count, scores.size()).by("score", score));
        });
        return figures;
    }

    /** By Little's law, how many days the open requests take at the pace of the period; and how old they are. */
    static List<Figure> workload(List<CaseFacts> cases, Period period) {
        Flow flow = Flow.of(cases, period);
        long days = ChronoUnit.DAYS.between(period.before(), period.to());
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.count("open", flow.stockAfter()));
        figures.add(Figure.missing("openPerOfficer", flow.stockAfter(), "the number of officers is not recorded"));
        figures.add(
                flow.finalised() == 0
                        ? Figure.missing("daysOfWork", flow.stockAfter(), "nothing was finalised")
                        : Figure.number(
                                "daysOfWork", (double) flow.stockAfter() * days / flow.finalised(), flow.finalised()));
        figures.addAll(Spread.of(
                "age.",
                Cohorts.stock(cases, period).stream()
                        .map(known -> known.life().enteredOn())
                        .filter(Objects::nonNull)
                        .map(on -> ChronoUnit.DAYS.between(on, period.to()))
                        .toList()));
        return figures;
    }
}
