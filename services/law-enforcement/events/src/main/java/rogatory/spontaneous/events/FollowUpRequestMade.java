package rogatory.spontaneous.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Link;
import rogatory.vocabulary.Precision;

/** The recipient made a request on the strength of the information. UNCAC 46(4). */
public record FollowUpRequestMade(
        String requestId,
        LocalDate occurredOn,
        Precision precision,
        String to,
        @Nullable String evidence,
        @Nullable String note)
        implements SpontaneousEvent, Link {

    @Override
    public String linkType() {
        return "FOLLOWED_UP_BY";
    }

    @Override
    public String linkedTo() {
        return to;
    }
}
