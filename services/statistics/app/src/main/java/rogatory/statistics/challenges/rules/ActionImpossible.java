package rogatory.statistics.challenges.rules;

import static rogatory.statistics.facts.What.ASSETS_FROZEN;
import static rogatory.statistics.facts.What.FREEZE_EXTENDED;
import static rogatory.statistics.facts.What.ITEMS_REFUSED;
import static rogatory.statistics.facts.What.REFUSED;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.course.ItemFate;
import rogatory.statistics.facts.Fact;

/** Freezing or recovery is refused, or what was frozen does not go back for years. */
final class ActionImpossible implements ChallengeRule {

    private static final List<String> ASSETS = List.of("M-FRZP-46_3j", "M-RECV-46_3k");

    @Override
    public String code() {
        return "C08";
    }

    @Override
    public String says() {
        return "freezing or recovery refused, or assets held for more days without a return";
    }

    @Override
    public String source() {
        return "SEED 26, UNCAC 57";
    }

    @Override
    public List<Long> evidence(Seen seen) {
        CaseFacts known = seen.known();
        boolean refused = known.items().stream()
                .anyMatch(item ->
                        item.fate() == ItemFate.Fate.REFUSED && ASSETS.stream().anyMatch(item.type()::startsWith));
        return Seen.all(
                Seen.when(refused, seen.places(REFUSED, ITEMS_REFUSED)),
                Seen.when(
                        known.assets().frozenNow(),
                        seen.places(
                                frozen -> ChronoUnit.DAYS.between(frozen.occurredOn(), heldUntil(known, frozen))
                                        > seen.limit("C08.frozen-days"),
                                ASSETS_FROZEN)));
    }

    /** A freeze that is not extended ends by itself, and then nothing is held any more. */
    private static LocalDate heldUntil(CaseFacts known, Fact frozen) {
        LocalDate end = known.these(FREEZE_EXTENDED)
                .filter(extended -> !extended.occurredOn().isBefore(frozen.occurredOn()))
                .filter(extended ->
                        concerns(extended.values().items(), frozen.values().items()))
                .max(Comparator.comparing(Fact::occurredOn).thenComparing(Fact::sequence))
                .orElse(frozen)
                .values()
                .day();
        return end == null || end.isAfter(known.asOf()) ? known.asOf() : end;
    }

    /** Where no items are named, all are meant. */
    private static boolean concerns(List<Integer> some, List<Integer> others) {
        return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
    }
}
