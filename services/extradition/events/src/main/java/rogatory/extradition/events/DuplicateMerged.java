package rogatory.extradition.events;

import java.time.LocalDate;
import rogatory.vocabulary.Link;
import rogatory.vocabulary.Precision;
import rogatory.vocabulary.RequestAddress;

/** The file is a duplicate; another one goes on. */
public record DuplicateMerged(String requestId, LocalDate occurredOn, Precision precision, String into, String reason)
        implements ExtraditionEvent, Link {

    @Override
    public String linkType() {
        return "DUPLICATE_OF";
    }

    @Override
    public String linkedTo() {
        return RequestAddress.text("extradition", into);
    }
}
