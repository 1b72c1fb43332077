package rogatory.lawenforcement.write;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.lawenforcement.Acts.law;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import rogatory.lawenforcement.ActCatalogue;
import rogatory.lawenforcement.Acts;
import rogatory.lawenforcement.events.LawEnforcementEvent;
import rogatory.lawenforcement.request.Item;
import rogatory.lawenforcement.request.LawEnforcementOutcome;
import rogatory.lawenforcement.request.LawEnforcementRequest;
import rogatory.lawenforcement.request.LawEnforcementState;
import rogatory.testkit.AnyLegalSequence;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.LegalAct;

/** Whatever an authority does, as long as the law accepts it, the file stays sound. */
class AnyLegalSequenceTest {

    private static final AnyLegalSequence<LawEnforcementEvent, LawEnforcementRequest, LawEnforcementState> SEQUENCE =
            new AnyLegalSequence<>(
                    LawEnforcementMoves.TABLE,
                    ActCatalogue::acts,
                    Acts::file,
                    LawEnforcementRequest::state,
                    Acts::voiding);

    @Property(tries = 300)
    void every_accepted_act_leads_where_the_table_says(@ForAll @Size(min = 5, max = 30) List<Integer> choices) {
        SEQUENCE.leadsWhereTheTableSays(law().after(receipt(choices)), choices);
    }

    @Property(tries = 300)
    void the_file_stays_sound(@ForAll @Size(min = 5, max = 30) List<Integer> choices) {
        SEQUENCE.keeps(law().after(receipt(choices)), choices, (file, history) -> sound(file));
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
}
