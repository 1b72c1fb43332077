package rogatory.extradition.write;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.extradition.Acts.ID;
import static rogatory.extradition.Acts.file;
import static rogatory.extradition.Acts.law;
import static rogatory.extradition.Acts.voiding;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import rogatory.extradition.ActCatalogue;
import rogatory.extradition.events.EventVoided;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.events.Opening;
import rogatory.extradition.request.ExtraditionRequest;
import rogatory.extradition.request.ExtraditionState;
import rogatory.testkit.DeciderSpec;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Move;

/** Whatever an authority does, as long as the law accepts it, the file stays sound. */
class AnyLegalSequenceTest {

    private static final Set<ExtraditionState> ENDED = Set.of(ExtraditionState.SURRENDERED, ExtraditionState.CLOSED);

    @Property(tries = 300)
    void every_accepted_act_leads_where_the_table_says(@ForAll @Size(min = 5, max = 30) List<Integer> choices) {
        DeciderSpec<ExtraditionEvent> spec =
                law().after(ActCatalogue.RECEIPTS.get(Math.floorMod(choices.getFirst(), 2)));
        for (int choice : choices) {
            LegalAct act = choose(spec, choice);
            ExtraditionState before = file(spec).state();
            spec = spec.after(act);
            Move<ExtraditionState> move = row(act);

            assertThat(move.from()).contains(before);
            assertThat(spec.history().getLast().getClass().getSimpleName()).isEqualTo(move.event());
            leadsWhereItSays(move, before, file(spec).state());
        }
    }

    @Property(tries = 300)
    void the_file_stays_sound(@ForAll @Size(min = 5, max = 30) List<Integer> choices) {
        DeciderSpec<ExtraditionEvent> spec =
                law().after(ActCatalogue.RECEIPTS.get(Math.floorMod(choices.getFirst(), 2)));
        for (int choice : choices) {
            spec = spec.after(choose(spec, choice));
            sound(file(spec));
        }
        ExtraditionRequest request = file(spec);
        voidingAndRecordingAgainIsNeutral(spec, request);
    }

    private static void sound(ExtraditionRequest request) {
        boolean ended = ENDED.contains(request.state());

        assertThat(request.outcome() == null).as("open without outcome").isEqualTo(!ended);
        assertThat(request.closedOn() == null).as("open without a closing day").isEqualTo(!ended);
        assertThat(request.holder() == Holder.NO)
                .as("somebody has the ball while open")
                .isEqualTo(ended);
        if (ended) {
            assertThat(request.course().custody().since())
                    .as("nobody is held on a file that ended")
                    .isNull();
        }
        if (request.state() == ExtraditionState.SURRENDERED) {
            assertThat(request.anyExtraditable())
                    .as("surrendered for something")
                    .isTrue();
        }
        if (!request.grounds().isEmpty() && !ended) {
            assertThat(request.charges())
                    .as("refused for some offences only")
                    .anySatisfy(charge -> assertThat(charge.refused()).isFalse());
        }
        assertThat(request.course().custody().days()).isNotNegative();
    }

    private static void voidingAndRecordingAgainIsNeutral(
            DeciderSpec<ExtraditionEvent> spec, ExtraditionRequest request) {
        ExtraditionEvent last = spec.history().getLast();
        if (!(last instanceof EventVoided) && !(last instanceof Opening)) {
            DeciderSpec<ExtraditionEvent> voided =
                    spec.after(voiding(spec.history().size() - 1));
            assertThat(file(voided.given(last))).isEqualTo(request);
        }
    }

    private static void leadsWhereItSays(Move<ExtraditionState> move, ExtraditionState before, ExtraditionState after) {
        switch (move.to()) {
            case "same" -> assertThat(after).as(move.act()).isEqualTo(before);
            case "as if the event had not been recorded",
                    "where it was opened",
                    "where it was sought",
                    "where it was given",
                    "where it was lodged" -> assertThat(after).as(move.act()).isNotNull();
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

    private static LegalAct choose(DeciderSpec<ExtraditionEvent> spec, int choice) {
        List<LegalAct> possible = ActCatalogue.acts(spec.history().size()).stream()
                .filter(act -> ExtraditionDecisions.decide(act, spec.history()) instanceof Decision.Accepted)
                .toList();
        assertThat(possible).as("something is always possible on " + ID).isNotEmpty();
        return possible.get(Math.floorMod(choice, possible.size()));
    }

    private static Move<ExtraditionState> row(LegalAct act) {
        return ExtraditionMoves.TABLE.rows().stream()
                .filter(move -> move.command() == act.getClass())
                .findFirst()
                .orElseThrow();
    }
}
