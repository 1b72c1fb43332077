package rogatory.statistics.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rogatory.statistics.course.ItemFate;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.Kind;
import rogatory.statistics.facts.What;
import rogatory.vocabulary.Direction;

/**
 * All that figures are made of, of one request: as of a day, as it was known at a time. It holds no reference, no name and
 * no free text.
 *
 * @param region the other State's group, by {@link Regions}
 * @param facts those that count, in the order of the record
 * @param outcome how it ended; null while it is open
 */
public record CaseFacts(
        String id,
        Particulars particulars,
        String region,
        LocalDate asOf,
        List<Fact> facts,
        Lifetime life,
        List<ItemFate> items,
        @Nullable String outcome,
        RecordQuality record) {

    /**
     * @param facts of one request, in the order of its stream
     * @param asOf only what had occurred by the end of that day
     * @param knownAt only what had been recorded by then; what was voided or corrected later counts as it stood
     * @return nothing if there was no such request by then
     */
    public static Optional<CaseFacts> of(String id, List<Fact> facts, LocalDate asOf, Instant knownAt) {
        return CaseFold.fold(id, facts, asOf, knownAt);
    }

    public Kind kind() {
        return particulars.opening().kind();
    }

    public Direction direction() {
        return particulars.opening().direction();
    }

    /** The earliest of such facts. */
    public Optional<Fact> first(What... such) {
        return these(such).min(Comparator.comparing(Fact::occurredOn));
    }

    /** The latest of such facts. */
    public Optional<Fact> last(What... such) {
        return these(such).max(Comparator.comparing(Fact::occurredOn));
    }

    public Stream<Fact> these(What... such) {
        Set<What> wanted = Set.of(such);
        return facts.stream().filter(fact -> wanted.contains(fact.what()));
    }

    public int count(What... such) {
        return (int) these(such).count();
    }

    /** Days from receipt or transmission to the earliest of such facts; nothing without one, or where it was never sent. */
    public Optional<Long> daysTo(What... such) {
        return daysTo(first(such));
    }

    /** Days from receipt or transmission to this fact; a fact entered with an earlier day counts as of the same day. */
    public Optional<Long> daysTo(Optional<Fact> fact) {
        LocalDate entered = life.enteredOn();
        return entered == null
                ? Optional.empty()
                : fact.map(found -> Math.max(0, ChronoUnit.DAYS.between(entered, found.occurredOn())));
    }

    /** The rounds in which the other side was asked for more, UNCAC 46(16). */
    public List<Interval> clarifications() {
        LocalDate ended = life.endedOn();
        return Stretches.clarifications(facts, ended == null ? asOf : ended);
    }

    /** While execution was put off, UNCAC 46(25), or surrender. */
    public List<Interval> postponements() {
        return Stretches.postponements(facts, asOf);
    }

    /** While the person was held for this request. */
    public List<Interval> custody() {
        return Stretches.custody(facts, asOf);
    }

    public List<Refusal> refusals() {
        return Refusal.of(facts);
    }

    public List<Inquiry> inquiries() {
        return Inquiry.of(facts);
    }

    public Assets assets() {
        return Assets.of(facts, items);
    }

    /** What users noted and did not withdraw: challenges, good practices, needs of technical assistance. */
    public List<Fact> observed() {
        return Observed.standing(facts);
    }

    public Optional<Fact> observed(String code) {
        return observed().stream()
                .filter(fact -> code.equals(fact.values().detail()))
                .findFirst();
    }

    /** Days until then, without those of the requesting side and those of postponement. */
    public long netDays(LocalDate until) {
        return life.net(postponements(), until);
    }
}
