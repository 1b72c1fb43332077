package rogatory.statistics.meters;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Period;
import rogatory.statistics.facts.What;
import rogatory.statistics.indicators.Figure;

/** Asking back and refusing: D-7 and O-4, UNCAC 46(16), 46(21), 46(23). */
final class DialogueFigures {

    private static final List<String> ROUNDS = List.of("0", "1", "2", "3_OR_MORE");

    private DialogueFigures() {}

    static Stream<Sample> rounds(List<CaseFacts> cases, LocalDate day) {
        List<String> rounds = ended(cases, day)
                .map(known -> Math.min(known.count(What.CLARIFICATION_SOUGHT), ROUNDS.size() - 1))
                .map(ROUNDS::get)
                .toList();
        return ROUNDS.stream()
                .map(each -> Sample.level(rounds.stream().filter(each::equals).count(), "rounds", each));
    }

    static Stream<Sample> lapsed(List<CaseFacts> cases, LocalDate day) {
        return Stream.of(Sample.level(ended(cases, day)
                .filter(known -> known.count(What.CLARIFICATION_LAPSED) > 0)
                .count()));
    }

    static Stream<Sample> refusals(List<CaseFacts> cases, LocalDate day) {
        return Figures.of("O-4", cases, Spans.twelveMonthsTo(day), "count").map(DialogueFigures::refusal);
    }

    private static Sample refusal(Figure figure) {
        return new Sample.Level(figure.by(), Figures.value(figure));
    }

    private static Stream<CaseFacts> ended(List<CaseFacts> cases, LocalDate day) {
        Period year = Spans.twelveMonthsTo(day);
        return cases.stream().filter(known -> known.life().finalisedWithin(year));
    }
}
