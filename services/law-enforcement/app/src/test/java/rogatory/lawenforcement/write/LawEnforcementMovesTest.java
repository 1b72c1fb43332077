package rogatory.lawenforcement.write;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rogatory.lawenforcement.ActCatalogue;
import rogatory.lawenforcement.events.LawEnforcementEvent;
import rogatory.lawenforcement.request.LawEnforcementState;
import rogatory.vocabulary.Move;

class LawEnforcementMovesTest {

    @Test
    void every_event_has_a_row_or_is_the_receipt() {
        Set<String> rows =
                LawEnforcementMoves.TABLE.rows().stream().map(Move::event).collect(toSet());
        Set<String> events =
                records(LawEnforcementEvent.class).map(Class::getSimpleName).collect(toSet());

        events.remove("InquiryReceived");

        assertThat(rows).isEqualTo(events);
    }

    @Test
    void the_random_walks_know_every_row() {
        assertThat(ActCatalogue.acts(1).stream().map(Object::getClass).distinct())
                .containsAll(LawEnforcementMoves.TABLE.rows().stream()
                        .map(Move::command)
                        .toList());
    }

    @Test
    void every_row_says_where_it_leads_and_on_what_it_rests() {
        assertThat(LawEnforcementMoves.TABLE.rows()).allSatisfy(move -> {
            assertThat(move.from()).isNotEmpty();
            assertThat(move.to()).isNotBlank();
            assertThat(move.article()).isNotBlank();
            assertThat(move.act()).matches("[a-z]+(-[a-z]+)*");
        });
    }

    @Test
    void what_is_closed_can_be_taken_up_again_and_what_was_agreed_outlasts_it() {
        assertThat(LawEnforcementMoves.TABLE.next(LawEnforcementState.CLOSED))
                .extracting(Move::act)
                .containsExactlyInAnyOrder(
                        "joint-investigation-end",
                        "special-technique-completions",
                        "handling-code",
                        "handling-code-changes",
                        "evidential-use-requests",
                        "evidential-use-consents",
                        "evidential-use-denials",
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
                : Stream.of(type.getPermittedSubclasses()).flatMap(LawEnforcementMovesTest::records);
    }
}
