package rogatory.statistics.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Inquiry;
import rogatory.statistics.cases.Interval;
import rogatory.statistics.cases.Period;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.What;

/** Asking back, being late, being silent, answering: how the two sides talk, UNCAC 46(16), 46(24). */
final class Dialogue {

    /* Ages of open requests in days; the steps of half a year and whole years are a proposal of this project. */
    private static final List<Integer> AGES = List.of(183, 365, 730, 1095);
    /* Days without any act before a request counts as silent; a proposal of this project. */
    private static final int SILENCE = 180;
    /* Days in which a question for the status is to be answered; a proposal of this project, 46(24) says reasonable. */
    private static final int ANSWER = 30;

    private Dialogue() {}

    static List<Figure> clarification(List<CaseFacts> cases, Period period) {
        List<CaseFacts> ended = Cohorts.outcome(cases, period);
        List<Figure> figures = new ArrayList<>();
        long rounds = ended.stream()
                .mapToLong(known -> known.count(What.CLARIFICATION_SOUGHT))
                .sum();
        figures.add(
                ended.isEmpty()
                        ? Figure.missing("rounds", 0, "nothing ended")
                        : Figure.number("rounds", (double) rounds / ended.size(), ended.size()));
        figures.add(share("firstTimeRight", ended, known -> known.count(What.CLARIFICATION_SOUGHT) == 0));
        figures.add(share("lapsed", ended, known -> known.count(What.CLARIFICATION_LAPSED) > 0));
        figures.addAll(Spread.of(
                "days.",
                ended.stream()
                        .flatMap(known -> known.clarifications().stream())
                        .map(Interval::days)
                        .toList()));
        return figures;
    }

    static List<Figure> overdue(List<CaseFacts> cases, Period period) {
        List<CaseFacts> stock = Cohorts.stock(cases, period);
        LocalDate day = period.to();
        List<Figure> figures = new ArrayList<>();
        figures.add(share("overdue", stock, known -> isOverdue(known, day)));
        AGES.forEach(age ->
                figures.add(share("older." + age, stock, known -> entered(known).isBefore(day.minusDays(age)))));
        figures.add(
                share("silent." + SILENCE, stock, known -> lastOn(known, day).isBefore(day.minusDays(SILENCE))));
        return figures;
    }

    private static boolean isOverdue(CaseFacts known, LocalDate day) {
        LocalDate deadline = known.particulars().deadline();
        return deadline != null && deadline.isBefore(day);
    }

    private static LocalDate entered(CaseFacts known) {
        LocalDate on = known.life().enteredOn();
        return on == null ? LocalDate.MAX : on;
    }

    /** The day of the latest act until then. */
    static LocalDate lastOn(CaseFacts known, LocalDate day) {
        return known.facts().stream()
                .filter(fact -> fact.what().isAnAct())
                .map(Fact::occurredOn)
                .filter(on -> !on.isAfter(day))
                .max(LocalDate::compareTo)
                .orElse(known.particulars().receivedOn());
    }

    /** Of the questions asked in the period that were answered or had to be by the day that is looked at. */
    static List<Figure> statusAnswers(List<CaseFacts> cases, Period period) {
        long due = 0;
        long answered = 0;
        for (CaseFacts known : cases) {
            for (Inquiry inquiry : known.inquiries()) {
                boolean inTime = inquiry.answeredWithin(ANSWER);
                boolean counts = period.contains(inquiry.askedOn())
                        && (inTime || !inquiry.askedOn().plusDays(ANSWER).isAfter(known.asOf()));
                due += counts ? 1 : 0;
                answered += counts && inTime ? 1 : 0;
            }
        }
        return List.of(Figure.share("answered." + ANSWER, answered, due));
    }

    static Figure share(String measure, List<CaseFacts> of, Predicate<CaseFacts> such) {
        return Figure.share(measure, of.stream().filter(such).count(), of.size());
    }
}
