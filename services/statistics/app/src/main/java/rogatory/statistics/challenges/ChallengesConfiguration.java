package rogatory.statistics.challenges;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rogatory.statistics.challenges.rules.Thresholds;
import rogatory.statistics.facts.Kind;

/** Reads the thresholds of the challenges, which an operator may set otherwise. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ChallengesConfiguration.Settings.class)
class ChallengesConfiguration {

    /**
     * The thresholds as configured.
     *
     * @param thresholds by challenge and name
     * @param overrides for a kind, an urgency or both
     */
    @ConfigurationProperties("rogatory.challenges")
    record Settings(
            Map<String, Map<String, Integer>> thresholds,
            @DefaultValue List<Overriding> overrides) {

        record Overriding(
                @Nullable String kind, @Nullable String urgency, Map<String, Map<String, Integer>> thresholds) {

            private Thresholds.Override override() {
                return new Thresholds.Override(kind == null ? null : kindOf(kind), urgency, flat(thresholds));
            }
        }

        Thresholds all() {
            return new Thresholds(
                    flat(thresholds),
                    overrides.stream().map(Overriding::override).toList());
        }

        private static Kind kindOf(String word) {
            return Arrays.stream(Kind.values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "rogatory.challenges.overrides names the kind '" + word + "', which is none"));
        }

        private static Map<String, Integer> flat(Map<String, Map<String, Integer>> nested) {
            Map<String, Integer> flat = new HashMap<>();
            nested.forEach((code, byName) -> byName.forEach((name, value) -> flat.put(code + "." + name, value)));
            return flat;
        }
    }

    @Bean
    Thresholds challengeThresholds(Settings settings) {
        return settings.all();
    }
}
