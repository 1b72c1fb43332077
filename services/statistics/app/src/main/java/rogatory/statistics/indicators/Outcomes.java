package rogatory.statistics.indicators;

import static rogatory.statistics.facts.What.SUBMITTED_FOR_PROSECUTION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Period;
import rogatory.statistics.cases.Refusal;
import rogatory.statistics.course.ItemFate;

/** How requests ended, and on what grounds they were refused. */
final class Outcomes {

    /* UNCAC 44(11) says without undue delay; the number is a proposal of this project. */
    private static final int SUBMISSION_DAYS = 90;

    private Outcomes() {}

    static List<Figure> mix(List<CaseFacts> cases, Period period) {
        List<CaseFacts> ended = Cohorts.outcome(cases, period);
        List<Figure> figures = new ArrayList<>();
        counted(ended.stream().map(known -> String.valueOf(known.life().outcomeOn(period.to()))))
                .forEach((outcome, count) -> {
                    figures.add(Figure.count("count", count).by("outcome", outcome));
                    figures.add(Figure.share("share", count, ended.size()).by("outcome", outcome));
                });
        return figures;
    }

    /** Of what was decided: executed in whole or part or found nothing, or refused; and the same of items. */
    static List<Figure> refusalRate(List<CaseFacts> cases, Period period) {
        List<CaseFacts> ended = Cohorts.outcome(cases, period);
        long refused = count(ended, period, Set.of(Result.REFUSED));
        long decided = count(ended, period, Set.of(Result.REFUSED, Result.EXECUTED));
        List<ItemFate.Fate> fates = ended.stream()
                .flatMap(known -> known.items().stream())
                .map(ItemFate::fate)
                .toList();
        long refusedItems =
                fates.stream().filter(fate -> fate == ItemFate.Fate.REFUSED).count();
        long decidedItems =
                refusedItems + fates.stream().filter(ItemFate.Fate::executed).count();
        return List.of(Figure.share("requests", refused, decided), Figure.share("items", refusedItems, decidedItems));
    }

    static List<Figure> adverseRate(List<CaseFacts> cases, Period period) {
        List<CaseFacts> ended = Cohorts.outcome(cases, period);
        long adverse = count(ended, period, Set.of(Result.REFUSED, Result.RETURNED, Result.LAPSED));
        return List.of(Figure.share("adverse", adverse, ended.size()));
    }

    static List<Figure> grounds(List<CaseFacts> cases, Period period) {
        List<Figure> figures = new ArrayList<>();
        counted(refusals(cases, period)
                        .flatMap(refusal -> refusal.grounds().stream().map(ground -> ground + " " + refusal.stage())))
                .forEach((key, count) -> {
                    String[] part = key.split(" ", 2);
                    figures.add(Figure.count("count", count)
                            .by("ground", part[0])
                            .by("stage", part[1])
                            .by("article", Grounds.article(part[0])));
                });
        return figures;
    }

    /** Whether refusals were followed by what the Convention asks for, UNCAC 44(11), 46(23), 44(17), 46(26). */
    static List<Figure> followThrough(List<CaseFacts> cases, Period period) {
        List<Refusal> refusals = refusals(cases, period).toList();
        List<CaseFacts> nationals = cases.stream()
                .filter(known -> known.refusals().stream()
                        .anyMatch(refusal -> forNationality(refusal) && period.contains(refusal.on())))
                .toList();
        long submitted = nationals.stream().filter(Outcomes::submittedInTime).count();
        return List.of(
                Figure.share("submitted", submitted, nationals.size()),
                Figure.share(
                        "reasoned", refusals.stream().filter(Refusal::reasoned).count(), refusals.size()),
                Figure.share(
                        "consulted",
                        refusals.stream().filter(Refusal::consulted).count(),
                        refusals.size()));
    }

    private static boolean forNationality(Refusal refusal) {
        return refusal.grounds().contains(Grounds.NATIONALITY);
    }

    private static boolean submittedInTime(CaseFacts known) {
        return known.refusals().stream().filter(Outcomes::forNationality).anyMatch(refusal -> known.these(
                        SUBMITTED_FOR_PROSECUTION)
                .anyMatch(fact -> !fact.occurredOn().isAfter(refusal.on().plusDays(SUBMISSION_DAYS))));
    }

    private static Stream<Refusal> refusals(List<CaseFacts> cases, Period period) {
        return cases.stream()
                .flatMap(known -> known.refusals().stream())
                .filter(refusal -> period.contains(refusal.on()));
    }

    private static long count(List<CaseFacts> ended, Period period, Set<Result> such) {
        return ended.stream()
                .filter(known -> such.contains(Result.of(known.life().outcomeOn(period.to()))))
                .count();
    }

    static Map<String, Long> counted(Stream<String> codes) {
        return codes.collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
    }
}
