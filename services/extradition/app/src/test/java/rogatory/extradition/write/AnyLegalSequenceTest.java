package rogatory.extradition.write;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.extradition.Acts.law;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import rogatory.extradition.ActCatalogue;
import rogatory.extradition.Acts;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.request.ExtraditionRequest;
import rogatory.extradition.request.ExtraditionState;
import rogatory.testkit.AnyLegalSequence;
import rogatory.testkit.DeciderSpec;
import rogatory.vocabulary.Holder;

/** Whatever an authority does, as long as the law accepts it, the file stays sound. */
class AnyLegalSequenceTest {

    private static final AnyLegalSequence<ExtraditionEvent, ExtraditionRequest, ExtraditionState> SEQUENCE =
            new AnyLegalSequence<>(
                    ExtraditionMoves.TABLE, ActCatalogue::acts, Acts::file, ExtraditionRequest::state, Acts::voiding);

    private static final Set<ExtraditionState> ENDED = Set.of(ExtraditionState.SURRENDERED, ExtraditionState.CLOSED);

    @Property(tries = 300)
    void every_accepted_act_leads_where_the_table_says(@ForAll @Size(min = 5, max = 30) List<Integer> choices) {
        SEQUENCE.leadsWhereTheTableSays(begun(choices.getFirst()), choices);
    }

    @Property(tries = 300)
    void the_file_stays_sound(@ForAll @Size(min = 5, max = 30) List<Integer> choices) {
        SEQUENCE.keeps(begun(choices.getFirst()), choices, (file, history) -> sound(file));
    }

    private static DeciderSpec<ExtraditionEvent> begun(int choice) {
        return law().after(ActCatalogue.RECEIPTS.get(Math.floorMod(choice, ActCatalogue.RECEIPTS.size())));
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
}
