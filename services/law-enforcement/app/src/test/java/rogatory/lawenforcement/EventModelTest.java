package rogatory.lawenforcement;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import rogatory.lawenforcement.request.LawEnforcementState;
import rogatory.lawenforcement.write.LawEnforcementMoves;
import rogatory.testkit.EventModelPage;

class EventModelTest {

    @Test
    void the_page_says_what_the_table_enforces() {
        new EventModelPage<>(
                        "Law-enforcement cooperation",
                        "An incoming enquiry under UNCAC Art. 48 is a bundle of items, and its state and outcome follow from what"
                                + " becomes of them. Nothing found is an answer; what takes compulsion is left to mutual legal"
                                + " assistance, unless a special technique under Art. 50 was authorised for it. Joint"
                                + " investigations (Art. 49) and special techniques run beside the state and may outlast it.",
                        "InquiryReceived",
                        LawEnforcementState.RECEIVED,
                        LawEnforcementMoves.TABLE,
                        LawEnforcementState::holder,
                        StateSteps.all())
                .isAt(Path.of("../../../docs/event-model/law-enforcement.md"));
    }
}
