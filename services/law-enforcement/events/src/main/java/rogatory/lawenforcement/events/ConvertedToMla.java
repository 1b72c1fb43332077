package rogatory.lawenforcement.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Link;
import rogatory.vocabulary.Precision;

/** What was asked for goes on as a request for mutual legal assistance. UNCAC 46(3). */
public record ConvertedToMla(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String to,
        @Nullable String note) implements LawEnforcementEvent, Link {

    @Override
    public String linkType() {
        return "CONVERTED_TO_MLA";
    }

    @Override
    public String linkedTo() {
        return to;
    }
}
