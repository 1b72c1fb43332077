package rogatory.statistics.challenges.rules;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Refusal;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.What;
import rogatory.statistics.indicators.Grounds;

/**
 * A request as a rule looks at it.
 *
 * @param peers the net days of its like
 */
public record Seen(CaseFacts known, Thresholds thresholds, Peers peers) {

    /** The threshold of that name, as it is for requests of this kind and urgency. */
    int limit(String name) {
        return thresholds.of(name, known.kind(), known.particulars().opening().urgency());
    }

    List<Long> places(What... such) {
        return known.these(such).map(Fact::sequence).toList();
    }

    List<Long> places(Predicate<Fact> which, What... such) {
        return known.these(such).filter(which).map(Fact::sequence).toList();
    }

    /** Refusals on one of these grounds; a ground with a subtype counts as its own. */
    List<Long> refusedOn(String... grounds) {
        return refusedOn(List.of(grounds));
    }

    List<Long> refusedOn(List<String> grounds) {
        return known.refusals().stream()
                .filter(refusal -> refusal.grounds().stream().anyMatch(ground -> Grounds.isOneOf(ground, grounds)))
                .map(Refusal::sequence)
                .toList();
    }

    /** Questions back for one of these reasons. */
    List<Long> askedFor(String... reasons) {
        return places(
                fact -> fact.values().codes().stream().anyMatch(List.of(reasons)::contains), What.CLARIFICATION_SOUGHT);
    }

    /** Returned unexamined for this reason. */
    List<Long> returnedFor(String reason) {
        return places(fact -> reason.equals(fact.values().detail()), What.RETURNED);
    }

    /** The latest act: what shows that nothing came after it. */
    List<Long> latest() {
        return List.of(known.facts().stream()
                .filter(fact -> fact.what().isAnAct())
                .reduce((one, later) -> later)
                .orElse(known.facts().getFirst())
                .sequence());
    }

    boolean open() {
        return known.outcome() == null && known.life().enteredOn() != null;
    }

    static List<Long> all(List<Long> some, List<Long> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().sorted().toList();
    }

    static List<Long> all(List<Long> some, List<Long> more, List<Long> others) {
        return all(all(some, more), others);
    }

    static List<Long> when(boolean met, List<Long> places) {
        return met ? places : List.of();
    }
}
