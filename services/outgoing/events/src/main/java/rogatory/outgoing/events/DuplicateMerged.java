package rogatory.outgoing.events;

import java.time.LocalDate;
import rogatory.vocabulary.Link;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.RequestAddress;

/** The file is a duplicate; another one goes on. */
public record DuplicateMerged(
        String requestId, LocalDate occurredOn, Precision precision, Subject subject, String into, String reason)
        implements OutgoingEvent, Link {

    @Override
    public String linkType() {
        return "DUPLICATE_OF";
    }

    @Override
    public String linkedTo() {
        return RequestAddress.text(subject.service(), into);
    }
}
