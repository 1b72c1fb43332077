package rogatory.vocabulary.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.BasisInvoked;

/** The particulars while some of them change; what a receipt says of direction and precision stays. */
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
    List<String> offences;
    List<BasisInvoked> legalBases;

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
        offences = before.offences();
        legalBases = before.legalBases();
        deadline = before.deadline();
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
                offences,
                legalBases,
                deadline);
    }
}
