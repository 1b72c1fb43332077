package rogatory.outgoing.write;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.outgoing.Acts.file;
import static rogatory.outgoing.Acts.law;
import static rogatory.outgoing.Acts.voiding;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import rogatory.outgoing.ActCatalogue;
import rogatory.outgoing.events.DomesticRequestReceived;
import rogatory.outgoing.events.EventVoided;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.request.OutgoingOutcome;
import rogatory.outgoing.request.OutgoingRequest;
import rogatory.outgoing.request.OutgoingState;
import rogatory.outgoing.request.Settlement;
import rogatory.testkit.DeciderSpec;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Move;

/** Whatever an authority does, as long as the law accepts it, the file stays sound: for each of the three subjects. */
class AnyLegalSequenceTest {

    @Property(tries = 300)
    void every_accepted_act_leads_where_the_table_says(
            @ForAll Subject subject, @ForAll @Size(min = 5, max = 30) List<Integer> choices) {
        DeciderSpec<OutgoingEvent> spec = begun(subject, choices.getFirst());
        for (int choice : choices) {
            LegalAct act = choose(subject, spec, choice);
            OutgoingState before = file(spec).state();
            int events = spec.history().size();
            spec = spec.after(act);
            Move<OutgoingState> move = row(subject, act);

            assertThat(move.from()).contains(before);
            assertThat(spec.history()).hasSize(events + 1);
            assertThat(spec.history().getLast().getClass().getSimpleName()).isEqualTo(move.event());
            leadsWhereItSays(move, before, file(spec).state());
        }
    }

    @Property(tries = 300)
    void the_file_stays_sound(@ForAll Subject subject, @ForAll @Size(min = 5, max = 30) List<Integer> choices) {
        DeciderSpec<OutgoingEvent> spec = begun(subject, choices.getFirst());
        for (int choice : choices) {
            spec = spec.after(choose(subject, spec, choice));
            sound(file(spec));
        }
        OutgoingRequest request = file(spec);
        voidingAndRecordingAgainIsNeutral(spec, request);
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

    private static void voidingAndRecordingAgainIsNeutral(DeciderSpec<OutgoingEvent> spec, OutgoingRequest request) {
        OutgoingEvent last = spec.history().getLast();
        if (!(last instanceof EventVoided) && !(last instanceof DomesticRequestReceived)) {
            DeciderSpec<OutgoingEvent> voided =
                    spec.after(voiding(spec.history().size() - 1));
            assertThat(file(voided.given(last))).isEqualTo(request);
        }
    }

    private static void leadsWhereItSays(Move<OutgoingState> move, OutgoingState before, OutgoingState after) {
        boolean back = move.to().startsWith("where it was") || move.to().startsWith("as if");
        boolean named = move.to().contains(after.name());
        boolean stays =
                after == before && (move.to().contains("same") || move.to().contains("as before"));
        assertThat(back || named || stays)
                .as("%s leads from %s to %s, but the table says '%s'", move.act(), before, after, move.to())
                .isTrue();
    }

    private static DeciderSpec<OutgoingEvent> begun(Subject subject, int choice) {
        return law(subject).after(ActCatalogue.receipts(subject).get(Math.floorMod(choice, 2)));
    }

    private static LegalAct choose(Subject subject, DeciderSpec<OutgoingEvent> spec, int choice) {
        List<LegalAct> possible = ActCatalogue.acts(subject, spec.history().size()).stream()
                .filter(act -> OutgoingDecisions.of(subject).decide(act, spec.history()) instanceof Decision.Accepted)
                .toList();
        assertThat(possible).as("something is always possible").isNotEmpty();
        return possible.get(Math.floorMod(choice, possible.size()));
    }

    private static Move<OutgoingState> row(Subject subject, LegalAct act) {
        return OutgoingMoves.of(subject).rows().stream()
                .filter(move -> move.command() == act.getClass())
                .findFirst()
                .orElseThrow();
    }
}
