package rogatory.mla.write;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rogatory.mla.ActCatalogue;
import rogatory.mla.events.MlaEvent;
import rogatory.mla.request.MlaState;
import rogatory.vocabulary.Move;

class MlaMovesTest {

    @Test
    void every_event_has_a_row_or_is_the_receipt() {
        Set<String> rows = MlaMoves.TABLE.rows().stream().map(Move::event).collect(toSet());
        Set<String> events = records(MlaEvent.class).map(Class::getSimpleName).collect(toSet());

        events.remove("RequestReceived");

        assertThat(rows).isEqualTo(events);
    }

    @Test
    void the_random_walks_know_every_row() {
        assertThat(ActCatalogue.acts(1).stream().map(Object::getClass).distinct())
                .containsAll(MlaMoves.TABLE.rows().stream().map(Move::command).toList());
    }

    @Test
    void every_row_says_where_it_leads_and_on_what_it_rests() {
        assertThat(MlaMoves.TABLE.rows()).allSatisfy(move -> {
            assertThat(move.from()).isNotEmpty();
            assertThat(move.to()).isNotBlank();
            assertThat(move.article()).isNotBlank();
            assertThat(move.act()).matches("[a-z]+(-[a-z]+)*");
        });
    }

    @Test
    void what_is_closed_can_be_taken_up_again_and_persons_come_back() {
        assertThat(MlaMoves.TABLE.next(MlaState.CLOSED))
                .extracting(Move::act)
                .containsExactlyInAnyOrder(
                        "reopening",
                        "usefulness",
                        "use-restrictions",
                        "use-consent-requests",
                        "use-consents",
                        "use-consent-denials",
                        "exculpatory-notices",
                        "earlier-acts-consents",
                        "transfer-returns",
                        "safe-conducts",
                        "presence-releases",
                        "safe-conduct-ends",
                        "voidings",
                        "corrections",
                        "links",
                        "observations",
                        "observation-withdrawals");
    }

    static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Stream.of(type.getPermittedSubclasses()).flatMap(MlaMovesTest::records);
    }
}
