package rogatory.testkit;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Move;
import rogatory.vocabulary.Moves;

/** What holds for the table of legal moves of every kind of request: the test class of a kind says which table is its own. */
public interface LegalMovesHold {

    Moves<?> moves();

    /** The sealed root of the kind's events. */
    Class<?> events();

    /** The events that only begin a file, so that no row leads to them. */
    Set<Class<?>> beginnings();

    /** One act or more for each row. */
    Collection<LegalAct> catalogue();

    @Test
    default void every_event_has_a_row_or_only_begins_a_file() {
        assertThat(moves().rows().stream().map(Move::event).collect(toSet()))
                .isEqualTo(records(events())
                        .filter(event -> !beginnings().contains(event))
                        .map(Class::getSimpleName)
                        .collect(toSet()));
    }

    @Test
    default void the_random_walks_know_every_row() {
        assertThat(catalogue().stream().map(Object::getClass).distinct())
                .containsAll(moves().rows().stream().map(Move::command).toList());
    }

    @Test
    default void every_row_says_where_it_leads_and_on_what_it_rests() {
        assertThat(moves().rows()).allSatisfy(move -> {
            assertThat(move.from()).isNotEmpty();
            assertThat(move.to()).isNotBlank();
            assertThat(move.article()).isNotBlank();
            assertThat(move.act()).matches("[a-z]+(-[a-z]+)*");
        });
    }

    /** All events below a sealed root. */
    static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Stream.of(type.getPermittedSubclasses()).flatMap(LegalMovesHold::records);
    }
}
