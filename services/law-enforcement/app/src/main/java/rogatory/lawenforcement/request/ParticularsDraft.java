package rogatory.lawenforcement.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.lawenforcement.events.InquiryReceived;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Precision;

/** The particulars of a file while one event is entered. */
final class ParticularsDraft {
    final Direction direction;
    final Precision receivedPrecision;
    final List<String> offences;
    String ref;
    String partner;
    LocalDate receivedOn;
    String channel;

    @Nullable
    String form;

    String language;
    String urgency;
    String proceeding;
    List<BasisInvoked> legalBases;

    @Nullable
    LocalDate deadline;

    @Nullable
    String handlingCode;

    ParticularsDraft(Particulars before) {
        ref = before.ref();
        direction = before.direction();
        partner = before.partner();
        receivedOn = before.receivedOn();
        receivedPrecision = before.receivedPrecision();
        channel = before.channel();
        form = before.form();
        language = before.language();
        urgency = before.urgency();
        proceeding = before.proceeding();
        offences = before.offences();
        legalBases = before.legalBases();
        deadline = before.deadline();
        handlingCode = before.handlingCode();
    }

    static Particulars of(InquiryReceived e) {
        return new Particulars(
                e.ref(),
                e.direction(),
                e.partner(),
                e.occurredOn(),
                e.precision(),
                e.channel(),
                e.form(),
                e.language(),
                e.urgency(),
                e.proceeding(),
                e.offences(),
                e.legalBases(),
                e.deadline(),
                e.handlingCode());
    }

    Particulars particulars() {
        return new Particulars(
                ref,
                direction,
                partner,
                receivedOn,
                receivedPrecision,
                channel,
                form,
                language,
                urgency,
                proceeding,
                offences,
                legalBases,
                deadline,
                handlingCode);
    }
}
