package rogatory.spontaneous.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.spontaneous.events.SpontaneousEvent;
import rogatory.vocabulary.CaseFile;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Numbered;
import rogatory.vocabulary.TimeLimit;

/**
 * Information that one State gave another without being asked, as its stream makes it, UNCAC 46(4), 46(5), 48(1), 56.
 *
 * @param outcome what became of it; null while the file is open
 */
public record SpontaneousInformation(
        String id,
        Particulars particulars,
        SpontaneousState state,
        @Nullable SpontaneousOutcome outcome,
        Restrictions restrictions,
        Exculpatory exculpatory,
        Usefulness usefulness,
        LocalDate latestOn,
        @Nullable LocalDate closedOn)
        implements CaseFile {

    /** Folds a history; what was voided does not count, and numbers missing had not yet occurred. */
    public static SpontaneousInformation fold(List<Numbered<SpontaneousEvent>> history) {
        SpontaneousInformation file = null;
        for (Numbered<SpontaneousEvent> next : Numbered.standing(history)) {
            file = evolve(file, next.event());
        }
        if (file == null) {
            throw new IllegalArgumentException(
                    "a history begins with the receipt or the disclosure of the information");
        }
        return file;
    }

    /** The file after one more event. It refuses nothing: what is on file has happened. */
    public static SpontaneousInformation evolve(@Nullable SpontaneousInformation before, SpontaneousEvent event) {
        return Folding.enter(before, event);
    }

    @Override
    public String ref() {
        return particulars.ref();
    }

    @Override
    public Direction direction() {
        return particulars.direction();
    }

    @Override
    public String partner() {
        return particulars.partner();
    }

    /** Or disclosed. */
    @Override
    public LocalDate receivedOn() {
        return particulars.receivedOn();
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
