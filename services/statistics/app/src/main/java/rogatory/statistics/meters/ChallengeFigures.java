package rogatory.statistics.meters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import rogatory.statistics.asked.Asked;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Period;
import rogatory.statistics.challenges.ChallengeReport;
import rogatory.statistics.challenges.rules.ChallengeRules;
import rogatory.statistics.challenges.rules.Thresholds;
import rogatory.statistics.store.CaseQuery;

/**
 * How often challenges are met: CH-1.
 *
 * @param thresholds from what on something counts as one
 */
record ChallengeFigures(Thresholds thresholds) {

    Stream<Sample> met(List<CaseFacts> cases, LocalDate day) {
        var asked = new Asked(Spans.twelveMonthsTo(day), new CaseQuery(day, Instant.MAX, null, null));
        return ChallengeReport.of(Stream.of(cases), asked, ChallengeRules.ALL, thresholds, false).challenges().stream()
                .flatMap(shown -> shown.groups().stream()
                        .map(group -> Sample.level(group.met(), "challenge", shown.code(), "source", shown.source())));
    }

    Stream<Sample> examined(List<CaseFacts> cases, LocalDate day) {
        Period year = Spans.twelveMonthsTo(day);
        return Stream.of(Sample.level(
                cases.stream().filter(known -> known.life().concernedIn(year)).count()));
    }
}
