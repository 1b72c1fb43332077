package rogatory.statistics.indicators;

import static rogatory.statistics.facts.What.CONVERTED;
import static rogatory.statistics.facts.What.LINKED;
import static rogatory.statistics.facts.What.REPLIED;
import static rogatory.statistics.facts.What.RESULTS_RECEIVED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Period;
import rogatory.statistics.facts.Kind;

/** How fast police cooperation answers, and whether it speeds up mutual legal assistance, UNCAC 48. */
final class PoliceCooperation {

    /* 48 hours, a week, a month: events know days. */
    private static final List<Integer> TERMS = List.of(2, 7, 30);
    private static final String PRECEDED = "PRECEDED_BY_LEC";

    private PoliceCooperation() {}

    static List<Figure> of(List<CaseFacts> cases, Period period) {
        if (cases.isEmpty()) {
            return List.of();
        }
        return switch (cases.getFirst().kind()) {
            case LAW_ENFORCEMENT -> replies(Cohorts.intake(cases, period), Cohorts.outcome(cases, period), period);
            case MLA -> speed(Cohorts.outcome(cases, period));
            case EXTRADITION, SPONTANEOUS -> List.of();
        };
    }

    private static List<Figure> replies(List<CaseFacts> intake, List<CaseFacts> ended, Period period) {
        List<Figure> figures = new ArrayList<>();
        for (int term : TERMS) {
            figures.add(Dialogue.share("replied." + term, intake, known -> repliedWithin(known, term)));
        }
        figures.add(Dialogue.share("nil", ended, known -> endedAs(known, period, "ANSWERED_NIL", "EXECUTED_NIL")));
        figures.add(Dialogue.share("converted", ended, known -> known.count(CONVERTED) > 0));
        return figures;
    }

    private static boolean repliedWithin(CaseFacts known, int term) {
        return known.daysTo(REPLIED, RESULTS_RECEIVED)
                .filter(days -> days <= term)
                .isPresent();
    }

    private static boolean endedAs(CaseFacts known, Period period, String... outcomes) {
        return List.of(outcomes).contains(String.valueOf(known.life().outcomeOn(period.to())));
    }

    private static List<Figure> speed(List<CaseFacts> ended) {
        List<Figure> figures = new ArrayList<>();
        for (boolean preceded : List.of(true, false)) {
            List<Long> days = ended.stream()
                    .filter(known -> isPreceded(known) == preceded)
                    .map(known -> known.daysTo(Durations.lastResults(known)))
                    .flatMap(Optional::stream)
                    .toList();
            Spread.of("execution.", days)
                    .forEach(figure -> figures.add(figure.by("precededByPolice", String.valueOf(preceded))));
        }
        return figures;
    }

    private static boolean isPreceded(CaseFacts known) {
        return known.kind() == Kind.MLA
                && known.these(LINKED)
                        .anyMatch(link -> PRECEDED.equals(link.values().detail()));
    }
}
