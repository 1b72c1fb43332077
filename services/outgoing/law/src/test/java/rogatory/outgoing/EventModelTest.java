package rogatory.outgoing;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import rogatory.outgoing.events.Subject;
import rogatory.outgoing.request.OutgoingState;
import rogatory.outgoing.write.OutgoingMoves;
import rogatory.testkit.EventModelPage;

class EventModelTest {

    @Test
    void the_page_of_mutual_legal_assistance_says_what_the_table_enforces() {
        page(
                Subject.MLA,
                "Mutual legal assistance that we ask for",
                "An outgoing request under UNCAC Art. 46 is a bundle of items, whose fates make the outcome.");
    }

    @Test
    void the_page_of_extradition_says_what_the_table_enforces() {
        page(
                Subject.EXTRADITION,
                "Extradition that we ask for",
                "An outgoing request under UNCAC Art. 44 is for one person; several requests may be for the same one. While a"
                        + " notice looks for the person the file is SOUGHT: whoever may find the person has the ball.");
    }

    @Test
    void the_page_of_law_enforcement_cooperation_says_what_the_table_enforces() {
        page(
                Subject.LAW_ENFORCEMENT,
                "Law-enforcement cooperation that we ask for",
                "An outgoing inquiry under UNCAC Art. 48 is a bundle of items, whose fates make the outcome.");
    }

    private static void page(Subject subject, String title, String intro) {
        new EventModelPage<>(
                        title,
                        intro
                                + " What the other side does is on file as it was reported, with its evidence; that it does"
                                + " not answer is never on file but follows from the days without a word.",
                        "DomesticRequestReceived",
                        OutgoingState.DRAFTING,
                        OutgoingMoves.of(subject),
                        OutgoingState::holder,
                        StateSteps.of(subject))
                .isAt(Path.of("../../../docs/event-model/outgoing-" + subject.service() + ".md"));
    }
}
