package rogatory.spontaneous;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import rogatory.spontaneous.request.SpontaneousState;
import rogatory.spontaneous.write.SpontaneousMoves;
import rogatory.testkit.EventModelPage;

class EventModelTest {

    @Test
    void the_page_says_what_the_table_enforces() {
        new EventModelPage<>(
                        "Spontaneous information",
                        "Information that one State gives another without being asked, UNCAC 46(4), 46(5), 48(1) and 56. A file of"
                                + " information that we gave begins with InformationDisclosed, in DISCLOSED. In either direction the"
                                + " recipient stands where the requested State stands elsewhere (RA, RX), and the giver where the"
                                + " requesting one does (RQ). While the giver's consent to a use is awaited the holder is RQ, and"
                                + " while it is consulted on an exculpatory disclosure RQ_RA. What the recipient abroad does is put"
                                + " on record with the evidence of it; where that breaks a restriction it draws a warning, while our"
                                + " own act would be refused.",
                        "InformationReceived",
                        SpontaneousState.RECEIVED,
                        SpontaneousMoves.TABLE,
                        SpontaneousState::holder,
                        StateSteps.all())
                .isAt(Path.of("../../../docs/event-model/spontaneous.md"));
    }
}
