package rogatory.vocabulary.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.BasisInvoked;
import rogatory.vocabulary.Correcting;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.OpeningFact;
import rogatory.vocabulary.Precision;

/**
 * What the receipt says, with what was corrected or settled of it since; it means the same for every kind of request.
 *
 * @param ref the authority's own reference
 * @param receivedOn the day of the receipt, or of whatever else opened the file
 * @param deadline suggested by the requesting side, UNCAC 46(24); null where there is none
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
        @Nullable LocalDate deadline) {

    private static final Set<String> URGENT = Set.of("U2", "U3");
    private static final String ORAL = "ORAL";

    public static Particulars of(OpeningFact e) {
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
                e.deadline());
    }

    /** A particular that nobody may correct stays as it is. */
    public Particulars corrected(Correcting e) {
        return CorrectableField.named(e.field())
                .map(field -> with(draft -> field.set(draft, e.to())))
                .orElse(this);
    }

    /** How the request itself came or went, whatever had announced it. */
    public Particulars conveyed(String by, @Nullable String as, String in) {
        return with(draft -> {
            draft.channel = by;
            draft.form = as;
            draft.language = in;
        });
    }

    /** A finding on the legal bases takes the place of what the receipt relied on. */
    public Particulars restingOn(List<BasisInvoked> bases) {
        return with(draft -> draft.legalBases = bases);
    }

    public Particulars concerning(List<String> offencesNow) {
        return with(draft -> draft.offences = offencesNow);
    }

    /** @param day null where no deadline is suggested any more */
    public Particulars wantedBy(@Nullable LocalDate day) {
        return with(draft -> draft.deadline = day);
    }

    /** By word of mouth, UNCAC 46(14). */
    public boolean oral() {
        return ORAL.equals(form);
    }

    /** In the urgent circumstances of UNCAC 44(10), 46(13), 46(14). */
    public boolean urgent() {
        return URGENT.contains(urgency);
    }

    private Particulars with(Consumer<ParticularsDraft> change) {
        ParticularsDraft draft = new ParticularsDraft(this);
        change.accept(draft);
        return draft.particulars();
    }
}
