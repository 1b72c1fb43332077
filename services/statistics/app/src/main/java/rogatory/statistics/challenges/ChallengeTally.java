package rogatory.statistics.challenges;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.challenges.ChallengeReport.Detection;
import rogatory.statistics.challenges.ChallengeReport.Group;
import rogatory.statistics.challenges.ChallengeReport.Part;
import rogatory.statistics.challenges.ChallengeReport.Shown;
import rogatory.statistics.challenges.ChallengeReport.Source;
import rogatory.statistics.challenges.rules.ChallengeRule;
import rogatory.statistics.challenges.rules.Seen;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.sample.FourDecimals;
import rogatory.vocabulary.Code;
import rogatory.vocabulary.CodeLists;

/** What was found of one challenge so far, by its rule and by users. */
final class ChallengeTally {

    private final ChallengeRule rule;
    private final List<Group> groups = new ArrayList<>();
    private final List<Detection> detections = new ArrayList<>();

    ChallengeTally(ChallengeRule rule) {
        this.rule = rule;
    }

    /** @param group requests of one kind and direction; not empty */
    void count(List<Seen> group) {
        Map<Source, long[]> found = new EnumMap<>(Source.class);
        for (Seen seen : group) {
            List<Long> shows = rule.evidence(seen);
            Optional<Fact> noted = seen.known().observed(rule.code());
            if (!shows.isEmpty() || noted.isPresent()) {
                Source source = Source.of(!shows.isEmpty(), noted.isPresent());
                long[] metAndDays = found.computeIfAbsent(source, each -> new long[2]);
                metAndDays[0]++;
                metAndDays[1] += shows.isEmpty() ? 0 : rule.days(seen);
                detections.add(detection(seen.known(), source, shows, noted));
            }
        }
        groups.add(group(group.getFirst().known(), found, group.size()));
    }

    private Group group(CaseFacts one, Map<Source, long[]> found, int of) {
        List<Part> parts = Arrays.stream(Source.values())
                .filter(found::containsKey)
                .map(source -> part(source, found.getOrDefault(source, new long[2]), of))
                .toList();
        long met = parts.stream().mapToLong(Part::met).sum();
        long days = parts.stream().mapToLong(Part::days).sum();
        return new Group(one.kind().word(), one.direction(), met, of, FourDecimals.share(met, of), days, parts);
    }

    private static Part part(Source source, long[] metAndDays, int of) {
        return new Part(source, metAndDays[0], FourDecimals.share(metAndDays[0], of), metAndDays[1]);
    }

    private Detection detection(CaseFacts known, Source source, List<Long> shows, Optional<Fact> noted) {
        return new Detection(
                known.id(),
                known.kind().word(),
                known.direction(),
                known.region(),
                rule.code(),
                rule.source(),
                source,
                Stream.concat(shows.stream(), noted.stream().map(Fact::sequence))
                        .sorted()
                        .toList());
    }

    /** @param detailed with the requests that met it */
    Shown shown(boolean detailed) {
        return new Shown(
                rule.code(),
                CodeLists.of("challenge").find(rule.code()).map(Code::name).orElse(rule.code()),
                rule.source(),
                rule.lacks().isEmpty() ? null : rule.lacks(),
                List.copyOf(groups),
                detailed ? List.copyOf(detections) : null);
    }
}
