package rogatory.statistics.indicators;

import static rogatory.statistics.facts.What.*;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Interval;
import rogatory.statistics.cases.Period;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.Kind;

/** The times of extradition, with the person's consent and without, UNCAC 44(9), 44(10). */
final class ExtraditionTimes {

    private ExtraditionTimes() {}

    static List<Figure> of(List<CaseFacts> cases, Period period) {
        List<CaseFacts> ended = Cohorts.outcome(cases, period).stream()
                .filter(known -> known.kind() == Kind.EXTRADITION)
                .toList();
        if (ended.isEmpty()) {
            return List.of();
        }
        List<Figure> figures = new ArrayList<>();
        figures.addAll(Spread.of("arrestToPapers.", days(ended, ExtraditionTimes::arrestToPapers)));
        figures.addAll(Spread.of("arrestToDecision.", days(ended, ExtraditionTimes::arrestToDecision)));
        figures.addAll(Spread.of("decisionToSurrender.", days(ended, ExtraditionTimes::decisionToSurrender)));
        for (boolean consented : List.of(true, false)) {
            List<CaseFacts> such =
                    ended.stream().filter(known -> consents(known) == consented).toList();
            Spread.of("arrestToSurrender.", days(such, ExtraditionTimes::arrestToSurrender))
                    .forEach(figure -> figures.add(figure.by("consent", consented ? "GIVEN" : "NONE")));
        }
        figures.addAll(Spread.of(
                "custody.",
                ended.stream()
                        .filter(known -> !known.custody().isEmpty())
                        .map(known -> known.custody().stream()
                                .mapToLong(Interval::days)
                                .sum())
                        .toList()));
        return figures;
    }

    /** The person agreed to be surrendered, and did not take it back. */
    static boolean consents(CaseFacts known) {
        return known.these(CONSENTED, CONSENT_REVOKED)
                .reduce((one, next) -> next)
                .filter(last -> last.what() == CONSENTED)
                .isPresent();
    }

    private static List<Long> days(List<CaseFacts> cases, Function<CaseFacts, Optional<Long>> which) {
        return cases.stream().flatMap(known -> which.apply(known).stream()).toList();
    }

    private static Optional<Long> arrestToPapers(CaseFacts known) {
        return between(known.first(PROVISIONALLY_ARRESTED), known.first(PAPERS_RECEIVED));
    }

    private static Optional<Long> arrestToDecision(CaseFacts known) {
        return between(arrest(known), known.first(SURRENDER_ORDERED, REFUSED, GRANTED));
    }

    private static Optional<Long> decisionToSurrender(CaseFacts known) {
        return between(known.first(SURRENDER_ORDERED, GRANTED), known.first(SURRENDERED, SURRENDERED_FOR_A_TIME));
    }

    private static Optional<Long> arrestToSurrender(CaseFacts known) {
        return between(arrest(known), known.first(SURRENDERED, SURRENDERED_FOR_A_TIME));
    }

    private static Optional<Fact> arrest(CaseFacts known) {
        return known.first(PROVISIONALLY_ARRESTED, ARRESTED);
    }

    private static Optional<Long> between(Optional<Fact> from, Optional<Fact> to) {
        return from.flatMap(begin -> to.filter(end -> !end.occurredOn().isBefore(begin.occurredOn()))
                .map(end -> ChronoUnit.DAYS.between(begin.occurredOn(), end.occurredOn())));
    }
}
