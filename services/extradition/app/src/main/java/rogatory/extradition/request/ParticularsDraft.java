package rogatory.extradition.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.extradition.events.Opening;
import rogatory.extradition.events.RequestReceived;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Precision;

/** The particulars of a file while one event is entered. */
final class ParticularsDraft {

    final Direction direction;
    final Precision receivedPrecision;
    String ref;
    String partner;
    LocalDate receivedOn;
    String channel;

    @Nullable
    String form;

    String language;
    String urgency;
    String proceeding;
    List<String> sought;
    List<BasisInvoked> legalBases;

    @Nullable
    LocalDate deadline;

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
        sought = before.sought();
        legalBases = before.legalBases();
        deadline = before.deadline();
    }

    static Particulars of(Opening e) {
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
                e.sought(),
                e.legalBases(),
                e.deadline());
    }

    /** The papers say it better than what announced them; reference and day of receipt stay those of the file. */
    void completedBy(RequestReceived papers) {
        channel = papers.channel();
        form = papers.form();
        language = papers.language();
        sought = papers.sought();
        legalBases = papers.legalBases();
        deadline = papers.deadline();
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
                sought,
                legalBases,
                deadline);
    }
}
