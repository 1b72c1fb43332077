package rogatory.outgoing.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Link;
import rogatory.vocabulary.Precision;

/** The matter goes on as a request for mutual legal assistance. UNCAC 46(1). */
public record ConvertedToMla(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String to,
        @Nullable String note) implements OutgoingEvent, Link {

    @Override
    public String linkType() {
        return "CONVERTED_TO_MLA";
    }

    @Override
    public String linkedTo() {
        return to;
    }
}
