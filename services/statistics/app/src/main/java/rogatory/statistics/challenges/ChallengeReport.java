package rogatory.statistics.challenges;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rogatory.statistics.asked.Asked;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Period;
import rogatory.statistics.challenges.rules.ChallengeRule;
import rogatory.statistics.challenges.rules.Peers;
import rogatory.statistics.challenges.rules.Seen;
import rogatory.statistics.challenges.rules.Thresholds;
import rogatory.vocabulary.Code;
import rogatory.vocabulary.CodeLists;
import rogatory.vocabulary.Direction;

/**
 * Which challenges the requests of a period met: those that came in, were open or ended in it. Indicator CH-1.
 *
 * @param requests how many they were
 */
public record ChallengeReport(
        LocalDate from, LocalDate to, LocalDate asOf, Instant knownAt, int requests, List<Shown> challenges) {

    /* A group of peers that is smaller tells nothing; a proposal of this project. */
    private static final int FEWEST_PEERS = 10;
    private static final int DECIMALS = 4;

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
     */
    public record Group(String kind, Direction direction, long met, long requests, BigDecimal share, long days) {}

    /**
     * A request that met it.
     *
     * @param rule whose threshold it passed
     * @param source why that is a challenge
     * @param events that show it, by their places in the request's stream
     */
    public record Detection(
            String request,
            String kind,
            Direction direction,
            String region,
            String rule,
            String source,
            List<Long> events) {}

    /** What was found by one rule so far. */
    private record Found(ChallengeRule rule, List<Group> groups, List<Detection> detections) {}

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
        List<Found> found = rules.stream()
                .map(rule -> new Found(rule, new ArrayList<>(), new ArrayList<>()))
                .toList();
        int[] requests = new int[1];
        groups.forEach(group -> {
            List<Seen> seen = seen(group, asked.period(), thresholds);
            requests[0] += seen.size();
            if (!seen.isEmpty()) {
                found.forEach(each -> count(each, seen));
            }
        });
        return new ChallengeReport(
                asked.period().from(),
                asked.period().to(),
                asked.query().asOf(),
                asked.query().knownAt(),
                requests[0],
                found.stream().map(each -> shown(each, detailed)).toList());
    }

    private static List<Seen> seen(List<CaseFacts> group, Period period, Thresholds thresholds) {
        var peers = new Peers(group, FEWEST_PEERS);
        return group.stream()
                .filter(known -> known.life().concernedIn(period))
                .map(known -> new Seen(known, thresholds, peers))
                .toList();
    }

    private static void count(Found found, List<Seen> group) {
        long met = 0;
        long days = 0;
        for (Seen seen : group) {
            List<Long> events = found.rule().evidence(seen);
            if (!events.isEmpty()) {
                met++;
                days += found.rule().days(seen);
                found.detections().add(detection(found.rule(), seen.known(), events));
            }
        }
        CaseFacts one = group.getFirst().known();
        BigDecimal share =
                BigDecimal.valueOf(met).divide(BigDecimal.valueOf(group.size()), DECIMALS, RoundingMode.HALF_UP);
        found.groups().add(new Group(one.kind().word(), one.direction(), met, group.size(), share, days));
    }

    private static Shown shown(Found found, boolean detailed) {
        ChallengeRule rule = found.rule();
        return new Shown(
                rule.code(),
                CodeLists.of("challenge").find(rule.code()).map(Code::name).orElse(rule.code()),
                rule.source(),
                rule.lacks().isEmpty() ? null : rule.lacks(),
                List.copyOf(found.groups()),
                detailed ? List.copyOf(found.detections()) : null);
    }

    private static Detection detection(ChallengeRule rule, CaseFacts known, List<Long> events) {
        return new Detection(
                known.id(), known.kind().word(), known.direction(), known.region(), rule.code(), rule.source(), events);
    }
}
