package rogatory.lawenforcement.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rogatory.lawenforcement.ActCatalogue;
import rogatory.lawenforcement.events.InquiryReceived;
import rogatory.lawenforcement.events.LawEnforcementEvent;
import rogatory.lawenforcement.request.LawEnforcementState;
import rogatory.testkit.LegalMovesHold;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Move;
import rogatory.vocabulary.Moves;

class LawEnforcementMovesTest implements LegalMovesHold {

    @Override
    public Moves<?> moves() {
        return LawEnforcementMoves.TABLE;
    }

    @Override
    public Class<?> events() {
        return LawEnforcementEvent.class;
    }

    @Override
    public Set<Class<?>> beginnings() {
        return Set.of(InquiryReceived.class);
    }

    @Override
    public Collection<LegalAct> catalogue() {
        return ActCatalogue.acts(1);
    }

    @Test
    void what_is_closed_can_be_taken_up_again_and_what_was_agreed_outlasts_it() {
        assertThat(LawEnforcementMoves.TABLE.next(LawEnforcementState.CLOSED))
                .extracting(Move::act)
                .containsExactlyInAnyOrder(
                        "joint-investigation-end",
                        "special-technique-completions",
                        "handling-code",
                        "handling-code-changes",
                        "evidential-use-requests",
                        "evidential-use-consents",
                        "evidential-use-denials",
                        "reopening",
                        "voidings",
                        "corrections",
                        "links",
                        "observations",
                        "observation-withdrawals");
    }
}
