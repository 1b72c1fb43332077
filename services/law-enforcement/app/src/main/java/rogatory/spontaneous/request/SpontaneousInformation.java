package rogatory.spontaneous.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.spontaneous.events.SpontaneousEvent;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Fold;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Numbered;
import rogatory.vocabulary.Observations;
import rogatory.vocabulary.TimeLimit;
import rogatory.vocabulary.record.HasParticulars;
import rogatory.vocabulary.record.Particulars;

/**
 * Information that one State gave another without being asked, as its stream makes it, UNCAC 46(4), 46(5), 48(1), 56.
 *
 * @param information what kinds it is of, by the code list {@code assistance-spo}
 * @param outcome what became of it; null while the file is open
 */
public record SpontaneousInformation(
        String id,
        Particulars particulars,
        List<String> information,
        SpontaneousState state,
        @Nullable SpontaneousOutcome outcome,
        Restrictions restrictions,
        Exculpatory exculpatory,
        Usefulness usefulness,
        Observations observations,
        LocalDate latestOn,
        @Nullable LocalDate closedOn)
        implements HasParticulars {

    private static final Fold<SpontaneousInformation, SpontaneousEvent> FOLD = SpontaneousInformation::evolve;

    /** Folds a history; what was voided does not count, and numbers missing had not yet occurred. */
    public static SpontaneousInformation fold(List<Numbered<SpontaneousEvent>> history) {
        return FOLD.fold(history);
    }

    /** The file after one more event. It refuses nothing: what is on file has happened. */
    public static SpontaneousInformation evolve(@Nullable SpontaneousInformation before, SpontaneousEvent event) {
        return Folding.enter(before, event);
    }

    /** The state's holder, unless both consult or the giver's consent is awaited. */
    @Override
    public Holder holder() {
        if (state == SpontaneousState.CLOSED) {
            return Holder.NO;
        }
        if (exculpatory.consulting()) {
            return Holder.RQ_RA;
        }
        return restrictions.consentAwaited() ? Holder.RQ : state.holder();
    }

    @Override
    public List<TimeLimit> limits() {
        return new SpontaneousLimits(this).all();
    }

    /** None: information is not granted or refused. */
    @Override
    public List<String> grounds() {
        return List.of();
    }

    /** It came to us, so the duties of a recipient are ours. */
    public boolean incoming() {
        return direction() == Direction.INCOMING;
    }
}
