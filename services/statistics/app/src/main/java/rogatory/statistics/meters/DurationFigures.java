package rogatory.statistics.meters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Period;
import rogatory.statistics.indicators.Milestone;

/** How long requests take, and with whom they lie: D-1 to D-4 and D-6. */
final class DurationFigures {

    private static final List<Milestone> SHOWN =
            List.of(Milestone.ACKNOWLEDGED, Milestone.RESPONDED, Milestone.DECIDED, Milestone.EXECUTED);

    private DurationFigures() {}

    static Stream<Sample> spreads(List<CaseFacts> cases, LocalDate day) {
        Period ever = Spans.ever(day);
        List<CaseFacts> ended = cases.stream()
                .filter(known -> known.life().finalisedWithin(ever))
                .toList();
        return SHOWN.stream().flatMap(until -> {
            List<Long> days =
                    ended.stream().map(until::days).flatMap(Optional::stream).toList();
            return days.isEmpty() ? Stream.empty() : Stream.of(Sample.spread(days, "until", until.name()));
        });
    }

    static Stream<Sample> held(List<CaseFacts> cases, LocalDate day) {
        return Figures.of("D-6", cases, Spans.twelveMonthsTo(day), "days")
                .map(figure -> Sample.level(
                        CaseDays.seconds(Figures.value(figure)),
                        "holder",
                        figure.by().getOrDefault("holder", "")));
    }
}
