package rogatory.mla.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rogatory.mla.ActCatalogue;
import rogatory.mla.events.MlaEvent;
import rogatory.mla.events.RequestReceived;
import rogatory.mla.request.MlaState;
import rogatory.testkit.LegalMovesHold;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Move;
import rogatory.vocabulary.Moves;

class MlaMovesTest implements LegalMovesHold {

    @Override
    public Moves<?> moves() {
        return MlaMoves.TABLE;
    }

    @Override
    public Class<?> events() {
        return MlaEvent.class;
    }

    @Override
    public Set<Class<?>> beginnings() {
        return Set.of(RequestReceived.class);
    }

    @Override
    public Collection<LegalAct> catalogue() {
        return ActCatalogue.acts(1);
    }

    @Test
    void what_is_closed_can_be_taken_up_again_and_persons_come_back() {
        assertThat(MlaMoves.TABLE.next(MlaState.CLOSED))
                .extracting(Move::act)
                .containsExactlyInAnyOrder(
                        "reopening",
                        "usefulness",
                        "use-restrictions",
                        "use-consent-requests",
                        "use-consents",
                        "use-consent-denials",
                        "exculpatory-notices",
                        "earlier-acts-consents",
                        "transfer-returns",
                        "safe-conducts",
                        "presence-releases",
                        "safe-conduct-ends",
                        "voidings",
                        "corrections",
                        "links",
                        "observations",
                        "observation-withdrawals");
    }
}
