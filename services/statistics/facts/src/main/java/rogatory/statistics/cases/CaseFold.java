package rogatory.statistics.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rogatory.statistics.cases.Lifetime.Span;
import rogatory.statistics.cases.Lifetime.Turn;
import rogatory.statistics.course.Course;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.Kind;
import rogatory.statistics.facts.Opening;
import rogatory.statistics.facts.What;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Holder;

/** Folds the facts of one request. An event entered late changes hands on its own day, but never before the change before it. */
final class CaseFold {

    private final LocalDate asOf;
    private final Course course;
    private final boolean sentByUs;
    private final List<Span> spans = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();
    private Holder holder;
    private LocalDate since;
    private @Nullable LocalDate enteredOn;

    private CaseFold(Fact first, Opening opening, LocalDate receivedOn, LocalDate asOf) {
        this.asOf = asOf;
        this.course = Course.of(first, opening);
        this.holder = course.holder();
        this.since = receivedOn;
        this.sentByUs = opening.direction() == Direction.OUTGOING && opening.kind() != Kind.SPONTANEOUS;
        this.enteredOn = sentByUs ? null : receivedOn;
    }

    static Optional<CaseFacts> fold(String id, List<Fact> facts, LocalDate asOf, Instant knownAt) {
        List<Fact> known = facts.stream()
                .filter(fact -> !fact.recordedAt().isAfter(knownAt))
                .toList();
        Set<Long> voided = known.stream()
                .filter(fact -> fact.what() == What.VOIDED)
                .map(fact -> fact.values().number())
                .collect(Collectors.toSet());
        List<Fact> counting = known.stream()
                .filter(fact -> !voided.contains(fact.sequence()))
                .filter(fact ->
                        fact.what().concernsTheRecord() || !fact.occurredOn().isAfter(asOf))
                .toList();
        return ParticularsFold.of(counting)
                .filter(particulars -> !particulars.receivedOn().isAfter(asOf))
                .map(particulars -> fold(id, particulars, counting, asOf, RecordQuality.of(known)));
    }

    private static CaseFacts fold(
            String id, Particulars particulars, List<Fact> counting, LocalDate asOf, RecordQuality record) {
        Fact first = counting.getFirst();
        var fold = new CaseFold(first, particulars.opening(), particulars.receivedOn(), asOf);
        counting.stream().skip(1).forEach(fold::enter);
        return new CaseFacts(
                id,
                particulars,
                Regions.of(particulars.opening().partner()),
                asOf,
                counting,
                fold.lifetime(),
                fold.course.items(),
                fold.course.outcome(),
                record);
    }

    private void enter(Fact fact) {
        course.enter(fact);
        LocalDate on = later(since, fact.occurredOn());
        if (sentByUs && enteredOn == null && fact.what() == What.SENT) {
            enteredOn = on;
        }
        Holder next = course.holder();
        if (next == holder) {
            return;
        }
        spans.add(new Span(holder, since, on));
        if (next == Holder.NO) {
            turns.add(new Turn(on, String.valueOf(course.outcome()), fact.sequence()));
        } else if (holder == Holder.NO) {
            turns.add(new Turn(on, null, fact.sequence()));
        }
        holder = next;
        since = on;
    }

    /** What became of a closed request later, such as a prosecution at home, UNCAC 44(11), is its outcome all the same. */
    private Lifetime lifetime() {
        spans.add(new Span(holder, since, later(since, asOf)));
        String outcome = course.outcome();
        if (!turns.isEmpty() && turns.getLast().closes() && outcome != null) {
            Turn last = turns.removeLast();
            turns.add(new Turn(last.on(), outcome, last.sequence()));
        }
        return new Lifetime(enteredOn, spans, turns);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
