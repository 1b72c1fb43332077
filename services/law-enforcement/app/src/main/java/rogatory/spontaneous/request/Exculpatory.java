package rogatory.spontaneous.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The disclosure of what is exculpatory to an accused person, UNCAC 46(5).
 *
 * @param noticed the giver was told of a disclosure that is still to come
 * @param consulting the giver asked to be consulted on it, and is
 * @param noticeOwedSince the day of a disclosure of which the giver has not been told
 */
public record Exculpatory(
        boolean noticed, boolean consulting, @Nullable LocalDate noticeOwedSince) {

    static final Exculpatory NONE = new Exculpatory(false, false, null);

    /** A notice is of the disclosure that was made without one, or else of one to come. */
    Exculpatory notified() {
        return noticeOwedSince == null
                ? new Exculpatory(true, consulting, null)
                : new Exculpatory(noticed, consulting, null);
    }

    Exculpatory consulted(boolean begun) {
        return new Exculpatory(noticed, begun, noticeOwedSince);
    }

    /** One notice serves one disclosure. */
    Exculpatory disclosedAfterNotice() {
        return new Exculpatory(false, consulting, noticeOwedSince);
    }

    Exculpatory disclosedWithoutNotice(LocalDate on) {
        boolean earliest = noticeOwedSince == null || on.isBefore(noticeOwedSince);
        return new Exculpatory(noticed, consulting, earliest ? on : noticeOwedSince);
    }
}
