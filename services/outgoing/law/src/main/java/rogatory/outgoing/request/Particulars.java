package rogatory.outgoing.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rogatory.outgoing.events.DomesticRequestReceived;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Precision;

/**
 * What the domestic authority asked, and how the request left.
 *
 * @param receivedOn the day the domestic authority asked
 * @param sought prosecution, a sentence, provisional arrest; empty but for extradition
 * @param deadline suggested to the other side
 */
public record Particulars(
        String ref,
        Direction direction,
        String partner,
        LocalDate receivedOn,
        Precision receivedPrecision,
        String channel,
        @Nullable String form,
        String language,
        String urgency,
        String proceeding,
        List<String> offences,
        List<BasisInvoked> legalBases,
        List<String> sought,
        @Nullable LocalDate deadline) {

    private static final Set<String> URGENT = Set.of("U2", "U3");
    private static final String ORAL = "ORAL";

    static Particulars of(DomesticRequestReceived e) {
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
                e.sought(),
                e.deadline());
    }

    public boolean oral() {
        return ORAL.equals(form);
    }

    public boolean urgent() {
        return URGENT.contains(urgency);
    }
}
