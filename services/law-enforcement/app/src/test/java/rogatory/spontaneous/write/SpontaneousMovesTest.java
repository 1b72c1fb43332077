package rogatory.spontaneous.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rogatory.spontaneous.ActCatalogue;
import rogatory.spontaneous.events.InformationDisclosed;
import rogatory.spontaneous.events.InformationReceived;
import rogatory.spontaneous.events.SpontaneousEvent;
import rogatory.spontaneous.request.SpontaneousState;
import rogatory.testkit.LegalMovesHold;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Move;
import rogatory.vocabulary.Moves;

class SpontaneousMovesTest implements LegalMovesHold {

    @Override
    public Moves<?> moves() {
        return SpontaneousMoves.TABLE;
    }

    @Override
    public Class<?> events() {
        return SpontaneousEvent.class;
    }

    @Override
    public Set<Class<?>> beginnings() {
        return Set.of(InformationReceived.class, InformationDisclosed.class);
    }

    @Override
    public Collection<LegalAct> catalogue() {
        return ActCatalogue.acts(1);
    }

    @Test
    void on_a_closed_file_feedback_may_still_come_and_a_restriction_be_lifted() {
        assertThat(SpontaneousMoves.TABLE.next(SpontaneousState.CLOSED))
                .extracting(Move::act)
                .containsExactlyInAnyOrder(
                        "restriction-liftings",
                        "feedback",
                        "reopening",
                        "voidings",
                        "corrections",
                        "links",
                        "observations",
                        "observation-withdrawals");
    }
}
