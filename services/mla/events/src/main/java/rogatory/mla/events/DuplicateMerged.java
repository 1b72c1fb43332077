package rogatory.mla.events;

import java.time.LocalDate;
import rogatory.vocabulary.Link;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.RequestAddress;

/** The file turned out to be the same request as another one. */
public record DuplicateMerged(String requestId, LocalDate occurredOn, Precision precision, String into, String reason)
        implements MlaEvent, Link {

    @Override
    public String linkType() {
        return "DUPLICATE_OF";
    }

    @Override
    public String linkedTo() {
        return RequestAddress.text("mla", into);
    }
}
