package rogatory.extradition.write;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rogatory.extradition.ActCatalogue;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.request.ExtraditionState;
import rogatory.vocabulary.Move;

class ExtraditionMovesTest {

    @Test
    void every_event_has_a_row_or_only_begins_a_file() {
        Set<String> rows =
                ExtraditionMoves.TABLE.rows().stream().map(Move::event).collect(toSet());
        Set<String> events =
                records(ExtraditionEvent.class).map(Class::getSimpleName).collect(toSet());

        events.remove("ProvisionalArrestRequested");

        assertThat(rows).isEqualTo(events);
    }

    @Test
    void the_random_walks_know_every_row() {
        assertThat(ActCatalogue.acts(1).stream().map(Object::getClass).distinct())
                .containsAll(ExtraditionMoves.TABLE.rows().stream()
                        .map(Move::command)
                        .toList());
    }

    @Test
    void every_row_says_where_it_leads_and_on_what_it_rests() {
        assertThat(ExtraditionMoves.TABLE.rows()).allSatisfy(move -> {
            assertThat(move.from()).isNotEmpty();
            assertThat(move.to()).isNotBlank();
            assertThat(move.article()).isNotBlank();
            assertThat(move.act()).matches("[a-z]+(-[a-z]+)*");
        });
    }

    @Test
    void what_is_closed_can_be_taken_up_again_and_leaves_a_duty_to_nationals() {
        assertThat(ExtraditionMoves.TABLE.next(ExtraditionState.CLOSED))
                .extracting(Move::act)
                .containsExactlyInAnyOrder(
                        "papers",
                        "domestic-prosecution",
                        "sentence-enforcement",
                        "reopening",
                        "voidings",
                        "corrections",
                        "links",
                        "observations",
                        "observation-withdrawals");
    }

    static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Stream.of(type.getPermittedSubclasses()).flatMap(ExtraditionMovesTest::records);
    }
}
