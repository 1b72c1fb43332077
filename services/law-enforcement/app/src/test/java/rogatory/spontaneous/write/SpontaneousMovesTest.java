package rogatory.spontaneous.write;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rogatory.spontaneous.ActCatalogue;
import rogatory.spontaneous.events.Opening;
import rogatory.spontaneous.events.SpontaneousEvent;
import rogatory.spontaneous.request.SpontaneousState;
import rogatory.vocabulary.Move;

class SpontaneousMovesTest {

    @Test
    void every_event_has_a_row_or_only_begins_a_file() {
        Set<String> rows =
                SpontaneousMoves.TABLE.rows().stream().map(Move::event).collect(toSet());
        Set<String> events = records(SpontaneousEvent.class)
                .filter(event -> !Opening.class.isAssignableFrom(event))
                .map(Class::getSimpleName)
                .collect(toSet());

        assertThat(rows).isEqualTo(events);
    }

    @Test
    void the_random_walks_know_every_row() {
        assertThat(ActCatalogue.acts(1).stream().map(Object::getClass).distinct())
                .containsAll(SpontaneousMoves.TABLE.rows().stream()
                        .map(Move::command)
                        .toList());
    }

    @Test
    void every_row_says_where_it_leads_and_on_what_it_rests() {
        assertThat(SpontaneousMoves.TABLE.rows()).allSatisfy(move -> {
            assertThat(move.from()).isNotEmpty();
            assertThat(move.to()).isNotBlank();
            assertThat(move.article()).isNotBlank();
            assertThat(move.act()).matches("[a-z]+(-[a-z]+)*");
        });
    }

    @Test
    void on_a_closed_file_feedback_may_still_come_and_a_restriction_be_lifted() {
        assertThat(SpontaneousMoves.TABLE.next(SpontaneousState.CLOSED))
                .extracting(Move::act)
                .containsExactlyInAnyOrder(
                        "restriction-liftings",
                        "feedback",
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
                : Stream.of(type.getPermittedSubclasses()).flatMap(SpontaneousMovesTest::records);
    }
}
