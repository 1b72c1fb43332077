package rogatory.chassis.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.bson.Document;
import rogatory.chassis.casework.DueDays;
import rogatory.chassis.casework.Kind;
import rogatory.chassis.casework.Kinds;
import rogatory.chassis.eventlog.Recorded;
import rogatory.chassis.eventlog.TxPosition;
import rogatory.vocabulary.CaseFile;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.LegalFact;
import rogatory.vocabulary.Numbered;
import rogatory.vocabulary.TimeByHolder;
import rogatory.vocabulary.WorkingCalendar;
import tools.jackson.databind.json.JsonMapper;

/**
 * What holds of every kind of request, whatever an authority does with it, as long as the law accepts it. The test of a kind
 * implements this interface, names the kind and its acts, and is done.
 *
 * @param <R> the request as folded
 * @param <E> its events
 */
public interface KindContract<R extends CaseFile, E extends LegalFact> {

    LocalDate FAR = LocalDate.of(2099, 1, 1);

    Kind<R, E> kind();

    List<? extends LegalAct> receipts();

    /** @param events on file, each of which might be voided */
    List<? extends LegalAct> acts(int events);

    @Property(tries = 100)
    default void only_acts_that_the_table_has_are_taken_and_each_is_the_next_in_its_stream(
            @ForAll @Size(min = 5, max = 25) List<Integer> choices) {
        List<E> history = new ArrayList<>();
        for (int choice : choices) {
            R before = history.isEmpty() ? null : fold(history);
            LegalAct act = choose(history, choice);
            history.addAll(accepted(act, history));
            if (before != null) {
                assertThat(kind().moves().rows())
                        .filteredOn(move -> move.command() == act.getClass())
                        .singleElement()
                        .satisfies(move -> assertThat(move.from()).anyMatch(before.state()::equals));
            }
        }
        assertThat(fold(history).id()).isEqualTo(history.getFirst().requestId());
    }

    @Property(tries = 100)
    default void the_days_of_all_holders_sum_to_those_in_which_the_request_was_open(
            @ForAll @Size(min = 5, max = 25) List<Integer> choices) {
        List<E> history = walk(choices);
        TimeByHolder time = TimeByHolder.of(Numbered.all(history), kind()::evolve, FAR);

        assertThat(time.gross())
                .isEqualTo(
                        time.days().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(openDays(history));
        assertThat(time.days()).doesNotContainKey(Holder.NO).allSatisfy((holder, days) -> assertThat(days)
                .isNotNegative());
    }

    @Property(tries = 100)
    default void a_replay_gives_the_same_file_and_an_ended_one_has_an_outcome(
            @ForAll @Size(min = 5, max = 25) List<Integer> choices) {
        List<E> history = walk(choices);
        R file = fold(history);

        assertThat(fold(List.copyOf(history))).isEqualTo(file);
        assertThat(file.outcome() == null)
                .as("an outcome and nobody to act, or neither")
                .isEqualTo(file.holder() != Holder.NO);
        assertThat(JsonMapper.shared().readValue(JsonMapper.shared().writeValueAsString(file), kind().file()))
                .as("kept in the docket and read again")
                .isEqualTo(file);
    }

    @Property(tries = 100)
    default void a_list_can_be_asked_for_every_outcome_and_every_time_limit_that_a_file_has(
            @ForAll @Size(min = 5, max = 25) List<Integer> choices) {
        R file = fold(walk(choices));
        file.limits()
                .forEach(limit ->
                        assertThat(asked("timeLimit", limit.rule()).limit()).isEqualTo(limit.rule()));
        if (file.outcome() != null) {
            String outcome = file.outcome().name();
            assertThat(asked("outcome", outcome).equal()).containsEntry("outcome", outcome);
        }
    }

    @Example
    default void a_list_asked_for_an_outcome_or_a_time_limit_that_is_none_says_which_there_are() {
        assertThatThrownBy(() -> asked("outcome", "GRANTET"))
                .hasMessageStartingWith("outcome 'GRANTET' is none of ")
                .hasMessageContaining(kind().outcomes().getFirst().name());
        assertThatThrownBy(() -> asked("timeLimit", "tomorrow"))
                .hasMessageStartingWith("timeLimit 'tomorrow' is none of ")
                .hasMessageContaining(kind().timeLimits().getFirst());
        assertThatThrownBy(() -> asked("observation", "C99"))
                .hasMessageStartingWith("observation 'C99' is none of ")
                .hasMessageContaining("C02");
    }

    private DocketQuery asked(String parameter, String value) {
        return new DocketParameters(new Kinds(kind().name(), List.of(kind())), Clock.systemUTC())
                .read(Map.of(parameter, value));
    }

    @Property(tries = 50)
    default void streams_in_any_order_and_any_batches_give_the_same_docket(
            @ForAll @Size(min = 15, max = 40) List<Integer> choices, @ForAll Random random) {
        Map<String, List<E>> streams = new LinkedHashMap<>();
        for (int i = 0; i < 3; i++) {
            streams.put(kind().stream() + "-" + i, walk(choices.subList(i * 5, choices.size())));
        }
        assertThat(docket(streams, random, true)).isEqualTo(docket(streams, random, false));
    }

    private Map<String, Document> docket(Map<String, List<E>> streams, Random random, boolean shuffled) {
        var projection = new DocketProjection(
                new Kinds(kind().name(), List.of(kind())),
                new DueDays(WorkingCalendar.WEEKDAYS),
                0,
                JsonMapper.shared());
        Map<String, Document> docket = new HashMap<>();
        Map<String, Integer> next = new HashMap<>();
        List<String> order = new ArrayList<>();
        streams.forEach((stream, events) -> events.forEach(event -> order.add(stream)));
        if (shuffled) {
            Collections.shuffle(order, random);
        }
        for (int from = 0; from < order.size(); ) {
            int to = shuffled ? Math.min(order.size(), from + 1 + random.nextInt(7)) : order.size();
            Map<String, List<Recorded<?>>> batch = new LinkedHashMap<>();
            for (String stream : order.subList(from, to)) {
                int sequence = next.merge(stream, 1, Integer::sum) - 1;
                batch.computeIfAbsent(stream, s -> new ArrayList<>())
                        .add(recorded(stream, sequence, streams.get(stream)));
            }
            docket.putAll(projection.project(batch, Map.copyOf(docket), stream -> whole(stream, streams.get(stream))));
            from = to;
        }
        return docket;
    }

    private List<Recorded<?>> whole(String stream, List<E> events) {
        return IntStream.range(0, events.size())
                .<Recorded<?>>mapToObj(i -> recorded(stream, i, events))
                .toList();
    }

    private Recorded<E> recorded(String stream, int sequence, List<E> events) {
        return new Recorded<>(stream, sequence, events.get(sequence), Instant.EPOCH, TxPosition.START);
    }

    /** Counted apart from the other way: day by day from one change of hands to the next. */
    private long openDays(List<E> history) {
        long days = 0;
        R file = null;
        LocalDate since = fold(history).receivedOn();
        for (Numbered<E> next : Numbered.standing(Numbered.all(history))) {
            boolean wasOpen = file != null && file.holder() != Holder.NO;
            R after = kind().evolve(file, next.event());
            boolean changed = file == null || file.holder() != after.holder();
            if (changed) {
                LocalDate on = file == null ? since : next.event().occurredOn();
                LocalDate clamped = on.isAfter(since) ? on : since;
                days += wasOpen ? clamped.toEpochDay() - since.toEpochDay() : 0;
                since = clamped;
            }
            file = after;
        }
        return file.holder() == Holder.NO ? days : days + FAR.toEpochDay() - since.toEpochDay();
    }

    /** The events of a request with which an authority does one legal act after another. */
    default List<E> walk(List<Integer> choices) {
        List<E> history = new ArrayList<>();
        choices.forEach(choice -> history.addAll(accepted(choose(history, choice), history)));
        return history;
    }

    private LegalAct choose(List<E> history, int choice) {
        List<? extends LegalAct> all = history.isEmpty() ? receipts() : acts(history.size());
        List<? extends LegalAct> possible = all.stream()
                .filter(act -> kind().decide(act, history) instanceof Decision.Accepted<E>)
                .toList();
        return possible.get(Math.floorMod(choice, possible.size()));
    }

    private List<E> accepted(LegalAct act, List<E> history) {
        return ((Decision.Accepted<E>) kind().decide(act, history)).events();
    }

    private R fold(List<E> history) {
        return kind().fold(Numbered.all(history));
    }
}
