package rogatory.mla;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import rogatory.mla.request.MlaState;
import rogatory.mla.write.MlaMoves;
import rogatory.testkit.EventModelPage;

class EventModelTest {

    @Test
    void the_page_says_what_the_table_enforces() {
        new EventModelPage<>(
                        "Mutual legal assistance",
                        "An incoming request under UNCAC Art. 46 is a bundle of items; its outcome follows from theirs.",
                        "RequestReceived",
                        MlaState.RECEIVED,
                        MlaMoves.TABLE,
                        MlaState::holder,
                        StateSteps.all())
                .isAt(Path.of("../../../docs/event-model/mla.md"));
    }
}
