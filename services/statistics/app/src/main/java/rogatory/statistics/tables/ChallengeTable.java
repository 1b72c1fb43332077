package rogatory.statistics.tables;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rogatory.statistics.asked.Asked;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.challenges.ChallengeReport;
import rogatory.statistics.challenges.ChallengeReport.Group;
import rogatory.statistics.challenges.ChallengeReport.Part;
import rogatory.statistics.challenges.ChallengeReport.Shown;
import rogatory.statistics.challenges.ChallengeReport.Source;
import rogatory.statistics.challenges.rules.ChallengeRule;
import rogatory.statistics.challenges.rules.ChallengeRules;
import rogatory.statistics.challenges.rules.Thresholds;

/** T6: which challenges the requests of the period met, by the paragraph that names them. */
record ChallengeTable(Thresholds thresholds) implements Table {

    @Override
    public String id() {
        return TableIds.CHALLENGES;
    }

    @Override
    public String name() {
        return "Challenges";
    }

    @Override
    public List<String> columnsBefore() {
        return List.of(Columns.CHALLENGE, "seed_paragraph");
    }

    @Override
    public List<String> columns() {
        return List.of(Columns.REQUESTS, Columns.SHARE, "attributable_days", Columns.SOURCE, Columns.LOOKED_AT, "name");
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
        return rows(cases, cases, asked);
    }

    @Override
    public Stream<Row> rows(List<CaseFacts> cases, List<CaseFacts> like, Asked asked) {
        List<Shown> shown = ChallengeReport.of(cases, like, asked, ChallengeRules.ALL, thresholds)
                .challenges();
        return IntStream.range(0, shown.size()).boxed().flatMap(i -> rows(ChallengeRules.ALL.get(i), shown.get(i)));
    }

    private static Stream<Row> rows(ChallengeRule rule, Shown shown) {
        return shown.groups().stream().flatMap(group -> Stream.concat(byRuleAlone(group), byUsers(group))
                .map(part -> Row.of(
                        rule.code(),
                        rule.seedParagraphs(),
                        part.met(),
                        part.share(),
                        part.days(),
                        part.source().name(),
                        group.requests(),
                        shown.name())));
    }

    /** A rule looks at every request, so it has its row though it found nothing. */
    private static Stream<Part> byRuleAlone(Group group) {
        return Stream.of(group.bySource().stream()
                .filter(part -> part.source() == Source.RULE)
                .findFirst()
                .orElse(new Part(Source.RULE, 0, BigDecimal.ZERO, 0)));
    }

    private static Stream<Part> byUsers(Group group) {
        return group.bySource().stream().filter(part -> part.source() != Source.RULE);
    }
}
