package rogatory.simulation.planted;

import java.util.List;
import rogatory.simulation.caselog.Event;
import rogatory.simulation.caselog.Truth;

/** The mistakes that a file says of itself that it held. */
public final class KnownMistakes {

    private KnownMistakes() {}

    /** @param recorded what of the request is in the log */
    public static List<Truth> of(List<Event> recorded) {
        return recorded.stream()
                .filter(event -> !code(event).isEmpty())
                .map(event -> new Truth(
                        event.ref(),
                        code(event),
                        String.join(";", event.details().codes()),
                        "generated"))
                .toList();
    }

    private static String code(Event event) {
        return switch (event.name()) {
            case "EventVoided" -> "VOIDED_EVENT";
            case "RecordCorrected" -> "CORRECTED_RECORD";
            default -> "";
        };
    }
}
