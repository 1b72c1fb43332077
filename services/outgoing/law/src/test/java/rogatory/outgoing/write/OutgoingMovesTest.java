package rogatory.outgoing.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rogatory.outgoing.ActCatalogue;
import rogatory.outgoing.events.Asserted;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.request.OutgoingState;
import rogatory.testkit.LegalMovesHold;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Move;

class OutgoingMovesTest {

    private static final Set<String> OPENING = Set.of("DomesticRequestReceived");

    @Test
    void every_event_has_a_row_of_some_subject_or_begins_a_file() {
        Set<String> rows = Stream.of(Subject.values())
                .flatMap(subject -> OutgoingMoves.of(subject).rows().stream())
                .map(Move::event)
                .collect(Collectors.toSet());
        Set<String> events = LegalMovesHold.records(OutgoingEvent.class)
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());

        events.removeAll(OPENING);

        assertThat(rows).isEqualTo(events);
    }

    @ParameterizedTest
    @EnumSource
    void the_random_walks_know_every_row(Subject subject) {
        assertThat(ActCatalogue.acts(subject, 1).stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(OutgoingMoves.of(subject).rows().stream()
                        .<Class<?>>map(Move::command)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void every_row_says_where_it_leads_and_on_what_it_rests(Subject subject) {
        assertThat(OutgoingMoves.of(subject).rows()).allSatisfy(move -> {
            assertThat(move.from()).isNotEmpty().isSubsetOf(OutgoingState.of(subject));
            assertThat(move.to()).isNotBlank();
            assertThat(move.article()).isNotBlank();
            assertThat(move.act()).matches("[a-z]+(-[a-z]+)*");
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_the_other_side_does_is_an_act_of_theirs_known_by_its_evidence(Subject subject) {
        Set<String> asserted =
                LegalMovesHold.records(Asserted.class).map(Class::getSimpleName).collect(Collectors.toSet());
        assertThat(OutgoingMoves.of(subject).rows())
                .allSatisfy(move ->
                        assertThat(move.by() != Holder.RQ).as(move.event()).isEqualTo(asserted.contains(move.event())));
    }

    @Test
    void police_cooperation_asks_for_no_arrest_and_extradition_for_no_records() {
        assertThat(acts(Subject.LAW_ENFORCEMENT)).contains("conversion").doesNotContain("arrest", "cost-notices");
        assertThat(acts(Subject.EXTRADITION)).contains("surrender").doesNotContain("results", "other-uses");
        assertThat(acts(Subject.MLA)).contains("safe-conducts").doesNotContain("arrest", "conversion");
    }

    @Test
    void a_closed_file_can_be_taken_up_again_and_keeps_the_duties_that_outlive_it() {
        assertThat(OutgoingMoves.of(Subject.EXTRADITION).next(OutgoingState.CLOSED))
                .extracting(Move::act)
                .containsExactlyInAnyOrder(
                        "return-to-serve-sentence",
                        "specialty-waiver-requests",
                        "specialty-waiver-decisions",
                        "domestic-prosecution",
                        "reopening",
                        "voidings",
                        "corrections",
                        "links",
                        "observations",
                        "observation-withdrawals");
    }

    private static List<String> acts(Subject subject) {
        return OutgoingMoves.of(subject).rows().stream().map(Move::act).toList();
    }
}
