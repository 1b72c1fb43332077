package rogatory.statistics.tables;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rogatory.statistics.asked.Asked;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.challenges.ChallengeReport;
import rogatory.statistics.challenges.rules.ChallengeRules;
import rogatory.statistics.challenges.rules.Thresholds;

/** T6: which challenges the requests of the period met, by the paragraph that names them. */
record ChallengeTable(Thresholds thresholds) implements Table {

    @Override
    public String id() {
        return "T6";
    }

    @Override
    public String name() {
        return "Challenges";
    }

    @Override
    public List<String> columns() {
        return List.of("challenge", "name", "source", "met", "requests", "share", "days");
    }

    @Override
    public String note() {
        return ChallengeRules.ALL.stream()
                .filter(rule -> !rule.lacks().isEmpty())
                .map(rule -> rule.code() + ": " + rule.lacks())
                .collect(Collectors.joining("; "));
    }

    @Override
    public Stream<Row> rows(List<CaseFacts> cases, Asked asked) {
        return ChallengeReport.of(Stream.of(cases), asked, ChallengeRules.ALL, thresholds, false).challenges().stream()
                .flatMap(shown -> shown.groups().stream()
                        .map(group -> Row.of(
                                shown.code(),
                                shown.name(),
                                shown.source(),
                                group.met(),
                                group.requests(),
                                Row.plain(group.share()),
                                group.days())));
    }
}
