package rogatory.extradition;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import rogatory.extradition.request.ExtraditionState;
import rogatory.extradition.write.ExtraditionMoves;
import rogatory.testkit.EventModelPage;

class EventModelTest {

    @Test
    void the_page_says_what_the_table_enforces() {
        new EventModelPage<>(
                        "Extradition",
                        "An incoming request under UNCAC Art. 44 is for one person and one or more offences. A file may also begin"
                                + " with ProvisionalArrestRequested, in PROVISIONAL_ARREST_REQUESTED. Bail is decided wherever a person is"
                                + " arrested; a person may be handed over for a time while surrender is postponed, and for good"
                                + " after that; late papers open a discharged file again.",
                        "RequestReceived",
                        ExtraditionState.RECEIVED,
                        ExtraditionMoves.TABLE,
                        ExtraditionState::holder,
                        StateSteps.all())
                .isAt(Path.of("../../../docs/event-model/extradition.md"));
    }
}
