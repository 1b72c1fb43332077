package rogatory.lawenforcement.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Link;
import rogatory.vocabulary.Precision;

/** The enquiry hangs together with another request. */
public record RequestLinked(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String type,
        String to,
        @Nullable String note) implements LawEnforcementEvent, Link {

    @Override
    public String linkType() {
        return type;
    }

    @Override
    public String linkedTo() {
        return to;
    }
}
