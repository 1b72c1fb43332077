package rogatory.outgoing.events;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rogatory.testkit.ApprovedEvents;

class ApprovedEventsTest {

    private static final ApprovedEvents APPROVED = new ApprovedEvents("outgoing", OutgoingEvent.class);

    static List<Class<?>> events() {
        return APPROVED.events();
    }

    @ParameterizedTest
    @MethodSource("events")
    void what_was_stored_once_is_readable_for_ever(Class<?> event) {
        APPROVED.holds(event);
    }

    @Test
    void no_stored_event_goes_away() {
        APPROVED.nothingIsForgotten();
    }
}
