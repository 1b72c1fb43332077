package rogatory.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import rogatory.chassis.docket.KindContract;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Lifetime.Span;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.reading.EventReading;
import rogatory.vocabulary.CaseFile;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.LegalFact;
import rogatory.vocabulary.Numbered;
import rogatory.vocabulary.TimeByHolder;

/**
 * Statistics see a request as the service does that keeps it, though they know its events alone: whatever an authority does
 * with it, as long as the law accepts it.
 */
public interface StatisticsContract<R extends CaseFile, E extends LegalFact> extends KindContract<R, E> {

    LocalDate HORIZON = LocalDate.of(2099, 1, 1);

    @Property(tries = 1000)
    default void statistics_follow_who_has_the_ball_and_how_it_ends(
            @ForAll @Size(min = 5, max = 25) List<Integer> choices) {
        List<E> history = walk(choices);
        List<Numbered<E>> numbered = IntStream.range(0, history.size())
                .mapToObj(i -> new Numbered<>(i, history.get(i)))
                .toList();
        R file = kind().fold(numbered);
        CaseFacts known =
                CaseFacts.of(file.id(), facts(numbered), HORIZON, Instant.MAX).orElseThrow();

        assertThat(known.life().spans().getLast().holder()).as("%s", history).isEqualTo(file.holder());
        Enum<?> outcome = file.outcome();
        assertThat(known.outcome()).as("%s", history).isEqualTo(outcome == null ? null : outcome.name());
        assertThat(known.life().endedOn() != null).as("%s", history).isEqualTo(outcome != null);
        assertThat(known.particulars().opening().partner()).isEqualTo(file.partner());
        TimeByHolder time = TimeByHolder.of(numbered, kind()::evolve, HORIZON);
        for (Holder holder : Holder.values()) {
            if (holder != Holder.NO) {
                assertThat(days(known, holder))
                        .as("%s of %s", holder, history)
                        .isEqualTo(time.days().getOrDefault(holder, 0L));
            }
        }
    }

    private static long days(CaseFacts known, Holder holder) {
        return known.life().spans().stream()
                .filter(span -> span.holder() == holder)
                .mapToLong((Span span) -> span.to().toEpochDay() - span.from().toEpochDay())
                .sum();
    }

    private static <E extends LegalFact> List<Fact> facts(List<Numbered<E>> history) {
        return history.stream()
                .map(each -> EventReading.read(each.sequence(), each.event(), Instant.EPOCH))
                .toList();
    }
}
