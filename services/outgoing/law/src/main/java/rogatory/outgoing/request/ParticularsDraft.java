package rogatory.outgoing.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rogatory.outgoing.events.RequestTransmitted;

/** The particulars of a file while one event is entered. */
final class ParticularsDraft {

    private final Particulars before;
    String ref;
    String partner;
    LocalDate receivedOn;
    String channel;

    @Nullable
    String form;

    String language;
    String urgency;
    String proceeding;

    @Nullable
    LocalDate deadline;

    ParticularsDraft(Particulars before) {
        this.before = before;
        ref = before.ref();
        partner = before.partner();
        receivedOn = before.receivedOn();
        channel = before.channel();
        form = before.form();
        language = before.language();
        urgency = before.urgency();
        proceeding = before.proceeding();
        deadline = before.deadline();
    }

    /** How it left counts, whatever had been planned. */
    void sent(RequestTransmitted e) {
        channel = e.channel() == null ? channel : e.channel();
        form = e.form() == null ? form : e.form();
        language = e.language() == null ? language : e.language();
    }

    Particulars particulars() {
        return new Particulars(
                ref,
                before.direction(),
                partner,
                receivedOn,
                before.receivedPrecision(),
                channel,
                form,
                language,
                urgency,
                proceeding,
                before.offences(),
                before.legalBases(),
                before.sought(),
                deadline);
    }
}
