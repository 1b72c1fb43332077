package rogatory.outgoing.write;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.outgoing.Acts.law;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import rogatory.outgoing.ActCatalogue;
import rogatory.outgoing.Acts;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.request.OutgoingOutcome;
import rogatory.outgoing.request.OutgoingRequest;
import rogatory.outgoing.request.OutgoingState;
import rogatory.outgoing.request.Settlement;
import rogatory.testkit.AnyLegalSequence;
import rogatory.testkit.DeciderSpec;
import rogatory.vocabulary.Holder;

/** Whatever an authority does, as long as the law accepts it, the file stays sound: for each of the three subjects. */
class AnyLegalSequenceTest {

    @Property(tries = 300)
    void every_accepted_act_leads_where_the_table_says(
            @ForAll Subject subject, @ForAll @Size(min = 5, max = 30) List<Integer> choices) {
        on(subject).leadsWhereTheTableSays(begun(subject, choices.getFirst()), choices);
    }

    @Property(tries = 300)
    void the_file_stays_sound(@ForAll Subject subject, @ForAll @Size(min = 5, max = 30) List<Integer> choices) {
        on(subject).keeps(begun(subject, choices.getFirst()), choices, (file, history) -> sound(file));
    }

    private static void sound(OutgoingRequest request) {
        boolean closed = request.state() == OutgoingState.CLOSED;

        assertThat(OutgoingState.of(request.subject())).contains(request.state());
        assertThat(request.outcome() == null).as("open without outcome").isEqualTo(!closed);
        assertThat(request.closedOn() == null).as("open without a closing day").isEqualTo(!closed);
        assertThat(request.holder() == Holder.NO)
                .as("somebody has the ball while open")
                .isEqualTo(closed);
        if (OutgoingState.ABROAD.contains(request.state()) && request.subject() != Subject.EXTRADITION) {
            assertThat(request.openItems()).as("something is still to come").isNotEmpty();
            assertThat(request.course().transmission().sentOn()).isNotNull();
        }
        if (request.outcome() != null && !request.items().isEmpty()) {
            followsFromTheItems(request, request.outcome());
        }
        assertThat(request.limits())
                .allSatisfy(limit -> assertThat(limit.source()).isNotBlank());
    }

    private static void followsFromTheItems(OutgoingRequest request, OutgoingOutcome outcome) {
        switch (outcome) {
            case EXECUTED_FULL, EXECUTED_PARTIAL, EXECUTED_NIL, REFUSED ->
                assertThat(outcome).isEqualTo(Settlement.outcome(request.items()));
            case WITHDRAWN, NO_LONGER_REQUIRED ->
                assertThat(Settlement.outcome(request.items())).isEqualTo(OutgoingOutcome.WITHDRAWN);
            case UNANSWERED, NOT_SENT -> assertThat(request.openItems()).isNotEmpty();
            default ->
                assertThat(outcome).isIn(OutgoingOutcome.RETURNED, OutgoingOutcome.CONVERTED, OutgoingOutcome.ERROR);
        }
    }

    private static AnyLegalSequence<OutgoingEvent, OutgoingRequest, OutgoingState> on(Subject subject) {
        return new AnyLegalSequence<>(
                OutgoingMoves.of(subject),
                events -> ActCatalogue.acts(subject, events),
                Acts::file,
                OutgoingRequest::state,
                Acts::voiding);
    }

    private static DeciderSpec<OutgoingEvent> begun(Subject subject, int choice) {
        return law(subject).after(ActCatalogue.receipts(subject).get(Math.floorMod(choice, 2)));
    }
}
