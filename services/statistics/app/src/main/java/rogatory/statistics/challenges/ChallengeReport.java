package rogatory.statistics.challenges;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rogatory.statistics.asked.Asked;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.challenges.rules.ChallengeRule;
import rogatory.statistics.challenges.rules.Seen;
import rogatory.statistics.challenges.rules.Thresholds;
import rogatory.vocabulary.Direction;

/**
 * Which challenges the requests of a period met: those that came in, were open or ended in it. Indicator CH-1.
 *
 * @param requests how many they were
 */
public record ChallengeReport(
        LocalDate from, LocalDate to, LocalDate asOf, Instant knownAt, int requests, List<Shown> challenges) {

    /**
     * One challenge.
     *
     * @param source the paragraph that names it, the article, or practice
     * @param lacks what of it cannot be found for want of data; null where nothing is lacking
     * @param detections each request that met it; null unless one challenge is asked for
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Shown(
            String code,
            String name,
            String source,
            @Nullable String lacks,
            List<Group> groups,
            @Nullable List<Detection> detections) {}

    /**
     * How often requests of one kind and direction met it.
     *
     * @param met requests that did
     * @param days that it took, as far as the record tells
     * @param bySource the same by who says so; no request is in two of them
     */
    public record Group(
            String kind,
            Direction direction,
            long met,
            long requests,
            BigDecimal share,
            long days,
            List<Part> bySource) {}

    /** The requests of a group of which one source, or both, say that they met it. */
    public record Part(Source source, long met, BigDecimal share, long days) {}

    /** Who says that a request met a challenge: a rule that reads the record, a user who noted it, or both. */
    public enum Source {
        RULE,
        USER,
        BOTH;

        static Source of(boolean byRule, boolean byUser) {
            return byRule && byUser ? BOTH : byRule ? RULE : USER;
        }
    }

    /**
     * A request that met it.
     *
     * @param rule whose threshold it passed
     * @param source why that is a challenge
     * @param foundBy who says so
     * @param events that show it, by their places in the request's stream
     */
    public record Detection(
            String request,
            String kind,
            Direction direction,
            String region,
            String rule,
            String source,
            Source foundBy,
            List<Long> events) {}

    /**
     * @param groups the requests of one kind and direction each
     * @param detailed with the requests that met them
     */
    public static ChallengeReport of(
            Stream<List<CaseFacts>> groups,
            Asked asked,
            List<ChallengeRule> rules,
            Thresholds thresholds,
            boolean detailed) {
        return among(groups.map(group -> new AmongTheirLike(group, group)), asked, rules, thresholds, detailed);
    }

    /**
     * @param cases requests of one kind and direction
     * @param like all of that kind and direction: what these are measured against
     */
    public static ChallengeReport of(
            List<CaseFacts> cases,
            List<CaseFacts> like,
            Asked asked,
            List<ChallengeRule> rules,
            Thresholds thresholds) {
        return among(Stream.of(new AmongTheirLike(cases, like)), asked, rules, thresholds, false);
    }

    private static ChallengeReport among(
            Stream<AmongTheirLike> groups,
            Asked asked,
            List<ChallengeRule> rules,
            Thresholds thresholds,
            boolean detailed) {
        List<ChallengeTally> found = rules.stream().map(ChallengeTally::new).toList();
        int[] requests = new int[1];
        groups.forEach(group -> {
            List<Seen> seen = group.seen(asked.period(), thresholds);
            requests[0] += seen.size();
            if (!seen.isEmpty()) {
                found.forEach(each -> each.count(seen));
            }
        });
        return new ChallengeReport(
                asked.period().from(),
                asked.period().to(),
                asked.query().asOf(),
                asked.query().knownAt(),
                requests[0],
                found.stream().map(each -> each.shown(detailed)).toList());
    }
}
