package rogatory.statistics.challenges.scores;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import rogatory.statistics.challenges.rules.ChallengeRule;
import rogatory.statistics.challenges.rules.ChallengeRules;
import rogatory.statistics.challenges.rules.ShippedThresholds;
import rogatory.vocabulary.CodeLists;

/** The part of {@code docs/challenges.md} that is printed: what each rule says, its thresholds, and its score. */
record ChallengePage(List<Score> scores, Set<String> ofPlanted, BigDecimal floor) {

    private static final Path PAGE = Path.of("../../../docs/challenges.md");
    private static final String PRINTED = "## How well the rules find what they look for";

    void holds() {
        String page = read(PAGE);
        String before = page.contains(PRINTED) ? page.substring(0, page.indexOf(PRINTED)) : page + "\n";
        if (System.getProperty("approve") != null) {
            write(before + section());
        }
        assertThat(read(PAGE))
                .as("%s ends with figures that are reckoned anew; run this test with -Dapprove", PAGE)
                .isEqualTo(before + section());
    }

    private String section() {
        return """
                %s

                On the caseload of `infra/simulate --profile MID --years %d --seed %d --until 2025-06-30`, put before the law and folded to case facts as any other. Known is what the log's
                ground truth says, what the dossier's definition says of the rows of the log (told by another program than the rules), and what was seen by looking at the planted requests.
                *All* are the %d requests that came in, enquiries aside; *planted* are the %d that were written by hand, since of others nobody knows. No rule may fall below %s in either
                figure: a test reckons them anew. Nothing of it is a real request, and a rule that does well here may do worse on a real record, which leaves more unsaid.

                | rule | what it finds | article or seed paragraph | thresholds | scored on | known | found | precision | recall | what it misses |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                %s""".formatted(
                        PRINTED,
                        ScoredRequests.YEARS,
                        ScoredRequests.SEED,
                        size(false),
                        size(true),
                        floor,
                        scores.stream().map(this::row).collect(joining()));
    }

    private int size(boolean planted) {
        return scores.stream()
                .filter(score -> ofPlanted.contains(score.code()) == planted)
                .findFirst()
                .orElseThrow()
                .looked();
    }

    private String row(Score score) {
        ChallengeRule rule = ChallengeRules.ALL.stream()
                .filter(each -> each.code().equals(score.code()))
                .findFirst()
                .orElseThrow();
        return "| %s | %s: %s | %s | %s | %s | %d | %d | %s | %s | %s |\n"
                .formatted(
                        rule.code(),
                        CodeLists.of("challenge")
                                .find(rule.code())
                                .orElseThrow()
                                .name(),
                        rule.says(),
                        rule.source(),
                        thresholds(rule.code()),
                        ofPlanted.contains(rule.code()) ? "planted" : "all",
                        score.known().size(),
                        score.found().size(),
                        score.precision(),
                        score.recall(),
                        rule.lacks().isEmpty() ? "" : rule.lacks());
    }

    private static String thresholds(String code) {
        return ShippedThresholds.all().byName().entrySet().stream()
                .filter(each -> each.getKey().startsWith(code + "."))
                .map(each -> each.getKey().substring(code.length() + 1) + " " + each.getValue())
                .sorted()
                .collect(joining(", "));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String text) {
        try {
            Files.writeString(PAGE, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
