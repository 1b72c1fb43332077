package rogatory.statistics.challenges;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rogatory.chassis.web.BadQuery;
import rogatory.statistics.asked.Asked;
import rogatory.statistics.asked.Parameters;
import rogatory.statistics.challenges.rules.ChallengeRule;
import rogatory.statistics.challenges.rules.ChallengeRules;
import rogatory.statistics.challenges.rules.Thresholds;
import rogatory.statistics.challenges.rules.ThresholdsFile;
import rogatory.statistics.challenges.rules.UnusableThresholds;
import rogatory.statistics.store.Cases;

/** Shows which challenges requests met, and for one challenge which requests. */
@Tag(name = "statistics")
@RestController
@RequestMapping("/api/statistics/challenges")
final class ChallengesEndpoint {

    private static final String CODE = "code";
    private static final String YAML = "application/yaml";

    private final Cases cases;
    private final Thresholds thresholds;
    private final Clock clock;

    ChallengesEndpoint(Cases cases, Thresholds thresholds, Clock clock) {
        this.cases = cases;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    @Operation(
            summary =
                    "The challenges that requests of a period met: from, to, asOf, knownAt, kind, direction; with code, one"
                            + " challenge and each request that met it")
    @GetMapping
    ChallengeReport challenges(@RequestParam MultiValueMap<String, String> parameters) {
        return report(parameters, thresholds);
    }

    @Operation(
            summary =
                    "The same under other thresholds: the body is YAML in the form of challenges.yaml, and what it does not name"
                            + " stays as it is configured. Nothing is stored and no event is touched")
    @PostMapping(consumes = {YAML, "application/x-yaml", "text/yaml"})
    ChallengeReport challengesUnder(@RequestParam MultiValueMap<String, String> parameters, @RequestBody String yaml) {
        try {
            return report(parameters, ThresholdsFile.over(thresholds, yaml));
        } catch (UnusableThresholds e) {
            throw new BadQuery("the thresholds cannot be used: " + e.getMessage());
        }
    }

    private ChallengeReport report(MultiValueMap<String, String> parameters, Thresholds under) {
        var given = new Parameters(parameters, clock.instant(), clock.getZone());
        Asked asked = Asked.read(given, Set.of(CODE));
        String code = given.text(CODE);
        List<ChallengeRule> rules = ChallengeRules.ALL.stream()
                .filter(rule -> code == null || rule.code().equals(code))
                .toList();
        if (rules.isEmpty()) {
            throw new BadQuery("code '" + code + "' is no challenge; they are C01 to C22");
        }
        return ChallengeReport.of(cases.groups(asked.query()), asked, rules, under, code != null);
    }
}
