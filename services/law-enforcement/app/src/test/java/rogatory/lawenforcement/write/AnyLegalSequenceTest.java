package rogatory.lawenforcement.write;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.lawenforcement.Acts.ID;
import static rogatory.lawenforcement.Acts.file;
import static rogatory.lawenforcement.Acts.law;
import static rogatory.lawenforcement.Acts.voiding;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import rogatory.lawenforcement.ActCatalogue;
import rogatory.lawenforcement.events.EventVoided;
import rogatory.lawenforcement.events.InquiryReceived;
import rogatory.lawenforcement.events.LawEnforcementEvent;
import rogatory.lawenforcement.request.Item;
import rogatory.lawenforcement.request.LawEnforcementOutcome;
import rogatory.lawenforcement.request.LawEnforcementRequest;
import rogatory.lawenforcement.request.LawEnforcementState;
import rogatory.testkit.DeciderSpec;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Move;

/** Whatever an authority does, as long as the law accepts it, the file stays sound. */
class AnyLegalSequenceTest {

    @Property(tries = 300)
    void every_accepted_act_leads_where_the_table_says(@ForAll @Size(min = 5, max = 30) List<Integer> choices) {
        DeciderSpec<LawEnforcementEvent> spec = law().after(receipt(choices));
        for (int choice : choices) {
            LegalAct act = choose(spec, choice);
            LawEnforcementState before = file(spec).state();
            spec = spec.after(act);
            Move<LawEnforcementState> move = row(act);

            assertThat(move.from()).contains(before);
            assertThat(spec.history().getLast().getClass().getSimpleName()).isEqualTo(move.event());
            leadsWhereItSays(move, before, file(spec).state());
        }
    }

    @Property(tries = 300)
    void the_file_stays_sound(@ForAll @Size(min = 5, max = 30) List<Integer> choices) {
        DeciderSpec<LawEnforcementEvent> spec = law().after(receipt(choices));
        for (int choice : choices) {
            spec = spec.after(choose(spec, choice));
            sound(file(spec));
        }
        LawEnforcementRequest request = file(spec);
        voidingAndRecordingAgainIsNeutral(spec, request);
    }

    private static void sound(LawEnforcementRequest request) {
        boolean ended = LawEnforcementState.ENDED.contains(request.state());

        assertThat(request.outcome() == null).as("open without outcome").isEqualTo(!ended);
        assertThat(request.closedOn() == null).as("open without a closing day").isEqualTo(!ended);
        assertThat(request.holder() == Holder.NO)
                .as("somebody has the ball while open")
                .isEqualTo(ended);
        assertThat(request.course().silentSince() == null)
                .as("the requesting side is awaited while it has the ball")
                .isEqualTo(request.holder() != Holder.RQ);
        assertThat(request.course().questions().from() == null)
                .as("a question is open in its state alone")
                .isEqualTo(request.state() != LawEnforcementState.CLARIFICATION_SOUGHT);
        assertThat(request.course().hold().from() == null)
                .as("a hold lasts in its state alone")
                .isEqualTo(request.state() != LawEnforcementState.ON_HOLD);
        itemsAddUp(request);
    }

    private static void itemsAddUp(LawEnforcementRequest request) {
        boolean pending = request.items().stream().anyMatch(Item::pending);
        boolean answered = request.items().stream().anyMatch(Item::answered);

        switch (request.state()) {
            case ANSWERED_PARTIAL -> assertThat(pending && answered).isTrue();
            case ANSWERED -> assertThat(!pending && answered).isTrue();
            case MLA_REQUIRED -> assertThat(pending).isFalse();
            case CLOSED -> {}
            case RECEIVED, ACKNOWLEDGED, IN_PROGRESS, ON_HOLD, CLARIFICATION_SOUGHT ->
                assertThat(pending).isTrue();
        }
        if (request.outcome() == LawEnforcementOutcome.ANSWERED_PARTIAL
                || request.outcome() == LawEnforcementOutcome.ANSWERED
                || request.outcome() == LawEnforcementOutcome.ANSWERED_NIL) {
            assertThat(answered).as("answered at least in part").isTrue();
        }
        if (request.outcome() == LawEnforcementOutcome.DECLINED
                || request.outcome() == LawEnforcementOutcome.MLA_REQUIRED) {
            assertThat(answered).as("nothing was answered").isFalse();
        }
        assertThat(request.items())
                .filteredOn(Item::answered)
                .as("compulsion comes by a special technique or not at all")
                .noneMatch(request::needsMla);
    }

    private static LegalAct receipt(List<Integer> choices) {
        return ActCatalogue.RECEIPTS.get(Math.floorMod(choices.getFirst(), ActCatalogue.RECEIPTS.size()));
    }

    private static void voidingAndRecordingAgainIsNeutral(
            DeciderSpec<LawEnforcementEvent> spec, LawEnforcementRequest request) {
        LawEnforcementEvent last = spec.history().getLast();
        if (!(last instanceof EventVoided) && !(last instanceof InquiryReceived)) {
            DeciderSpec<LawEnforcementEvent> voided =
                    spec.after(voiding(spec.history().size() - 1));
            assertThat(file(voided.given(last))).isEqualTo(request);
        }
    }

    private static void leadsWhereItSays(
            Move<LawEnforcementState> move, LawEnforcementState before, LawEnforcementState after) {
        switch (move.to()) {
            case "same" -> assertThat(after).as(move.act()).isEqualTo(before);
            case "as if the event had not been recorded", "where it was placed", "where it was sought" ->
                assertThat(after).as(move.act()).isNotNull();
            default -> {
                boolean named = List.of(move.to().split("[^A-Z_]+")).contains(after.name());
                boolean stays = after == before
                        && (move.to().contains("same") || move.to().contains("as before"));
                assertThat(named || stays)
                        .as("%s leads from %s to %s, but the table says '%s'", move.act(), before, after, move.to())
                        .isTrue();
            }
        }
    }

    private static LegalAct choose(DeciderSpec<LawEnforcementEvent> spec, int choice) {
        List<LegalAct> possible = ActCatalogue.acts(spec.history().size()).stream()
                .filter(act -> LawEnforcementDecisions.decide(act, spec.history()) instanceof Decision.Accepted)
                .toList();
        assertThat(possible).as("something is always possible on " + ID).isNotEmpty();
        return possible.get(Math.floorMod(choice, possible.size()));
    }

    private static Move<LawEnforcementState> row(LegalAct act) {
        return LawEnforcementMoves.TABLE.rows().stream()
                .filter(move -> move.command() == act.getClass())
                .findFirst()
                .orElseThrow();
    }
}
