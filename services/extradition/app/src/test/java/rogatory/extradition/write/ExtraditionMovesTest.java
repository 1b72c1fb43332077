package rogatory.extradition.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rogatory.extradition.ActCatalogue;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.extradition.events.ProvisionalArrestRequested;
import rogatory.extradition.request.ExtraditionState;
import rogatory.testkit.LegalMovesHold;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Move;
import rogatory.vocabulary.Moves;

class ExtraditionMovesTest implements LegalMovesHold {

    @Override
    public Moves<?> moves() {
        return ExtraditionMoves.TABLE;
    }

    @Override
    public Class<?> events() {
        return ExtraditionEvent.class;
    }

    @Override
    public Set<Class<?>> beginnings() {
        return Set.of(ProvisionalArrestRequested.class);
    }

    @Override
    public Collection<LegalAct> catalogue() {
        return ActCatalogue.acts(1);
    }

    @Test
    void what_is_closed_can_be_taken_up_again_and_leaves_a_duty_to_nationals() {
        assertThat(ExtraditionMoves.TABLE.next(ExtraditionState.CLOSED))
                .extracting(Move::act)
                .containsExactlyInAnyOrder(
                        "papers",
                        "domestic-prosecution",
                        "sentence-enforcement",
                        "reopening",
                        "voidings",
                        "corrections",
                        "links",
                        "observations",
                        "observation-withdrawals");
    }
}
