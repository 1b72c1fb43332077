package rogatory.mla.request;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A detained person who is lent to help in the other State, UNCAC 46(10) to 46(12).
 *
 * @param consented the person agreed, free and informed
 * @param agreed the authorities of both States did
 * @param returnBy the day they agreed for the return
 * @param since the day of the handing over; null while the person is here
 * @param daysThere in custody of the other State, which count towards the sentence here, UNCAC 46(11)(d)
 * @param earlierActsOpen this State agreed that the person answers there for what was before, UNCAC 46(12)
 */
public record Transfer(
        boolean consented,
        boolean agreed,
        @Nullable LocalDate returnBy,
        @Nullable LocalDate since,
        long daysThere,
        boolean earlierActsOpen) {

    static final Transfer NONE = new Transfer(false, false, null, null, 0, false);

    public boolean away() {
        return since != null;
    }

    /** The person is there and may not be held to account for what was before. */
    public boolean shielded() {
        return away() && !earlierActsOpen;
    }

    Transfer consentedTo() {
        return new Transfer(true, agreed, returnBy, since, daysThere, earlierActsOpen);
    }

    Transfer agreedUntil(@Nullable LocalDate day) {
        return new Transfer(consented, true, day, since, daysThere, earlierActsOpen);
    }

    Transfer begun(LocalDate on) {
        return new Transfer(consented, agreed, returnBy, on, daysThere, false);
    }

    Transfer openedToEarlierActs() {
        return new Transfer(consented, agreed, returnBy, since, daysThere, true);
    }

    /** A further transfer needs consent and agreement anew. */
    Transfer ended(LocalDate on) {
        long more = since == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(since, on));
        return new Transfer(false, false, null, null, daysThere + more, false);
    }
}
