package rogatory.mla.write;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.mla.Acts.ID;
import static rogatory.mla.Acts.file;
import static rogatory.mla.Acts.law;
import static rogatory.mla.Acts.voiding;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import rogatory.mla.ActCatalogue;
import rogatory.mla.events.EventVoided;
import rogatory.mla.events.MlaEvent;
import rogatory.mla.events.RequestReceived;
import rogatory.mla.request.MlaOutcome;
import rogatory.mla.request.MlaRequest;
import rogatory.mla.request.MlaState;
import rogatory.mla.request.Settlement;
import rogatory.testkit.DeciderSpec;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Move;

/** Whatever an authority does, as long as the law accepts it, the file stays sound. */
class AnyLegalSequenceTest {

    private static final List<MlaOutcome> DERIVED =
            List.of(MlaOutcome.EXECUTED_FULL, MlaOutcome.EXECUTED_PARTIAL, MlaOutcome.EXECUTED_NIL, MlaOutcome.REFUSED);

    @Property(tries = 300)
    void every_accepted_act_leads_where_the_table_says(
            @ForAll boolean persons, @ForAll @Size(min = 5, max = 30) List<Integer> choices) {
        DeciderSpec<MlaEvent> spec = law().after(persons ? ActCatalogue.PERSONS : ActCatalogue.RECEIPT);
        for (int choice : choices) {
            LegalAct act = choose(spec, choice);
            MlaState before = file(spec).state();
            spec = spec.after(act);
            Move<MlaState> move = row(act);

            assertThat(move.from()).contains(before);
            assertThat(spec.history().getLast().getClass().getSimpleName()).isEqualTo(move.event());
            leadsWhereItSays(move, before, file(spec).state());
        }
    }

    @Property(tries = 300)
    void the_file_stays_sound(@ForAll boolean persons, @ForAll @Size(min = 5, max = 30) List<Integer> choices) {
        DeciderSpec<MlaEvent> spec = law().after(persons ? ActCatalogue.PERSONS : ActCatalogue.RECEIPT);
        for (int choice : choices) {
            spec = spec.after(choose(spec, choice));
            sound(file(spec), spec.history());
        }
        MlaRequest request = file(spec);
        voidingAndRecordingAgainIsNeutral(spec, request);
    }

    private static void sound(MlaRequest request, List<MlaEvent> history) {
        boolean closed = request.state() == MlaState.CLOSED;
        boolean open = request.items().stream().anyMatch(item -> item.state().open());

        assertThat(request.outcome() == null).as("open without outcome").isEqualTo(!closed);
        assertThat(request.closedOn() == null).as("open without a closing day").isEqualTo(!closed);
        assertThat(request.holder() == Holder.NO)
                .as("somebody has the ball while open")
                .isEqualTo(closed);
        if (request.outcome() != null && DERIVED.contains(request.outcome())) {
            assertThat(request.outcome()).isEqualTo(Settlement.outcome(request.items()));
        }
        if (!closed) {
            assertThat(open)
                    .as("something is left to do in %s after %s", request.state(), history)
                    .isEqualTo(request.state() != MlaState.EXECUTED);
        }
        if (request.state() == MlaState.PARTIALLY_EXECUTED || request.state() == MlaState.EXECUTED) {
            assertThat(request.anyExecuted()).isTrue();
        }
    }

    private static void voidingAndRecordingAgainIsNeutral(DeciderSpec<MlaEvent> spec, MlaRequest request) {
        MlaEvent last = spec.history().getLast();
        if (!(last instanceof EventVoided) && !(last instanceof RequestReceived)) {
            DeciderSpec<MlaEvent> voided = spec.after(voiding(spec.history().size() - 1));
            assertThat(file(voided.given(last))).isEqualTo(request);
        }
    }

    private static void leadsWhereItSays(Move<MlaState> move, MlaState before, MlaState after) {
        switch (move.to()) {
            case "same" -> assertThat(after).as(move.act()).isEqualTo(before);
            case "as if the event had not been recorded", "where it was opened", "where it was sought" ->
                assertThat(after).as(move.act()).isNotNull();
            default -> {
                boolean named = move.to().contains(after.name());
                boolean stays = after == before
                        && (move.to().contains("same") || move.to().contains("as before"));
                assertThat(named || stays)
                        .as("%s leads from %s to %s, but the table says '%s'", move.act(), before, after, move.to())
                        .isTrue();
            }
        }
    }

    private static LegalAct choose(DeciderSpec<MlaEvent> spec, int choice) {
        List<LegalAct> possible = ActCatalogue.acts(spec.history().size()).stream()
                .filter(act -> MlaDecisions.decide(act, spec.history()) instanceof Decision.Accepted)
                .toList();
        assertThat(possible).as("something is always possible on " + ID).isNotEmpty();
        return possible.get(Math.floorMod(choice, possible.size()));
    }

    private static Move<MlaState> row(LegalAct act) {
        return MlaMoves.TABLE.rows().stream()
                .filter(move -> move.command() == act.getClass())
                .findFirst()
                .orElseThrow();
    }
}
