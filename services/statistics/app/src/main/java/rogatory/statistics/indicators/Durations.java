package rogatory.statistics.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Period;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.sample.KaplanMeier.Observation;
import rogatory.vocabulary.Holder;

/** How long requests take, UNCAC 46(24). Of those finalised in the period as they were, and of its intake by Kaplan-Meier. */
final class Durations {

    private Durations() {}

    static List<Figure> toAcknowledge(List<CaseFacts> cases, Period period) {
        return figures(cases, period, Milestone.ACKNOWLEDGED::in);
    }

    static List<Figure> toRespond(List<CaseFacts> cases, Period period) {
        return figures(cases, period, Milestone.RESPONDED::in);
    }

    static List<Figure> toDecide(List<CaseFacts> cases, Period period) {
        return figures(cases, period, Milestone.DECIDED::in);
    }

    /** To the last results of what ended in execution; and to the first results, whatever came then. */
    static List<Figure> toExecute(List<CaseFacts> cases, Period period) {
        List<Figure> figures = new ArrayList<>(figures(cases, period, Durations::lastResults));
        figures.addAll(Spread.of("first.", days(cases, period, Milestone.FIRST_RESULTS::in)));
        return figures;
    }

    static List<Figure> net(List<CaseFacts> cases, Period period) {
        return Spread.of(
                "",
                Cohorts.outcome(cases, period).stream()
                        .flatMap(known -> lastResults(known).stream().map(last -> known.netDays(last.occurredOn())))
                        .toList());
    }

    /** Days of the requests finalised, by who had the ball; they sum to the gross days. */
    static List<Figure> byHolder(List<CaseFacts> cases, Period period) {
        List<CaseFacts> ended = Cohorts.outcome(cases, period);
        Map<Holder, Long> days = new EnumMap<>(Holder.class);
        ended.forEach(known -> known.life().days().forEach((holder, each) -> days.merge(holder, each, Long::sum)));
        long gross = ended.stream().mapToLong(known -> known.life().gross()).sum();
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("gross", Map.of(), BigDecimal.valueOf(gross), ended.size(), null));
        days.forEach((holder, each) -> {
            figures.add(Figure.number("days", each, ended.size()).by("holder", holder.name()));
            figures.add(Figure.share("share", each, gross).by("holder", holder.name()));
        });
        return figures;
    }

    static Optional<Fact> lastResults(CaseFacts known) {
        return Milestone.EXECUTED.in(known);
    }

    private static List<Figure> figures(
            List<CaseFacts> cases, Period period, Function<CaseFacts, Optional<Fact>> event) {
        List<Figure> figures = new ArrayList<>(Spread.of("", days(cases, period, event)));
        figures.addAll(Spread.waiting(Cohorts.intake(cases, period).stream()
                .map(known -> observed(known, event.apply(known)))
                .toList()));
        return figures;
    }

    private static List<Long> days(List<CaseFacts> cases, Period period, Function<CaseFacts, Optional<Fact>> event) {
        return Cohorts.outcome(cases, period).stream()
                .flatMap(known -> known.daysTo(event.apply(known)).stream())
                .toList();
    }

    /** Without the event it is censored: at its end, or at the day that is looked at. */
    private static Observation observed(CaseFacts known, Optional<Fact> event) {
        return known.daysTo(event)
                .map(days -> new Observation(days, true))
                .orElseGet(() -> new Observation(lookedAt(known), false));
    }

    private static long lookedAt(CaseFacts known) {
        LocalDate entered = known.life().enteredOn();
        LocalDate ended = known.life().endedOn();
        return entered == null ? 0 : ChronoUnit.DAYS.between(entered, ended == null ? known.asOf() : ended);
    }
}
