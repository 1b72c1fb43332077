package rogatory.statistics.challenges.scores;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.challenges.rules.ChallengeRule;
import rogatory.statistics.challenges.rules.ChallengeRules;
import rogatory.statistics.challenges.rules.Peers;
import rogatory.statistics.challenges.rules.Seen;
import rogatory.statistics.challenges.rules.ShippedThresholds;

/** The rules against a generated caseload of three years whose challenges are known. */
class ChallengeScoresTest {

    /** What no rule may fall below, in precision or in recall; a proposal of this project. */
    private static final BigDecimal FLOOR = new BigDecimal("0.95");

    /** What the log tells of planted requests alone: who made it knows it of no other. */
    private static final Set<String> OF_PLANTED = Set.of("C02", "C04", "C12");

    @TempDir
    private static Path folder;

    private static ScoredRequests caseload;
    private static Truths truths;
    private static List<Score> scores;

    @BeforeAll
    static void score() {
        caseload = ScoredRequests.generate(folder);
        truths = Truths.read(folder);
        scores = ChallengeRules.ALL.stream().map(ChallengeScoresTest::score).toList();
    }

    @Test
    void no_rule_falls_below_the_floor() {
        assertThat(scores).hasSize(22).allSatisfy(score -> {
            assertThat(score.precision())
                    .as("%s: false alarms %s", score.code(), some(score.falseAlarms()))
                    .isGreaterThanOrEqualTo(FLOOR);
            assertThat(score.recall())
                    .as("%s: missed %s", score.code(), some(score.missed()))
                    .isGreaterThanOrEqualTo(FLOOR);
        });
    }

    @Test
    void every_challenge_was_planted_and_every_planted_one_is_found() {
        assertThat(scores).allSatisfy(score -> {
            Set<String> planted = Objects.requireNonNull(truths.planted().get(score.code()), score.code());
            assertThat(score.found()).as(score.code()).containsAll(planted);
        });
    }

    @Test
    void the_page_says_how_well_each_rule_finds_what_it_looks_for() {
        new ChallengePage(scores, OF_PLANTED, FLOOR).holds();
    }

    private static Score score(ChallengeRule rule) {
        Set<String> looked =
                (OF_PLANTED.contains(rule.code()) ? caseload.planted() : caseload.known()).collect(Collectors.toSet());
        return Score.of(rule.code(), looked, truths.of(rule.code()), found(rule));
    }

    private static Set<String> found(ChallengeRule rule) {
        return caseload.cases().values().stream()
                .flatMap(group -> {
                    var peers = new Peers(group, 10);
                    return group.stream()
                            .filter(known -> !rule.evidence(new Seen(known, ShippedThresholds.all(), peers))
                                    .isEmpty());
                })
                .map(CaseFacts::id)
                .collect(Collectors.toSet());
    }

    private static List<String> some(Set<String> refs) {
        return refs.stream().limit(5).toList();
    }
}
