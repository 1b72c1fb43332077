package rogatory.outgoing.request;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.Subject;
import rogatory.vocabulary.Fold;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Numbered;
import rogatory.vocabulary.Observations;
import rogatory.vocabulary.TimeLimit;
import rogatory.vocabulary.record.HasParticulars;
import rogatory.vocabulary.record.Particulars;

/**
 * A request that we send to another State, as its stream makes it. What we do is on file as our act, what the other side
 * does as it was reported to us; that it is silent is derived and never on file.
 *
 * @param sought prosecution, a sentence, provisional arrest; empty but for extradition
 * @param items what is asked for; extradition has none, it is for one person
 * @param outcome how it ended; null while it is open
 */
public record OutgoingRequest(
        String id,
        Subject subject,
        Particulars particulars,
        List<String> sought,
        List<Item> items,
        OutgoingState state,
        @Nullable OutgoingOutcome outcome,
        Course course,
        Observations observations,
        LocalDate latestOn,
        @Nullable LocalDate closedOn)
        implements HasParticulars {

    private static final String NATIONALITY = "X-NATIONALITY-44_11";

    private static final Fold<OutgoingRequest, OutgoingEvent> FOLD = OutgoingRequest::evolve;

    /** Folds a history; what was voided does not count, and numbers missing had not yet occurred. */
    public static OutgoingRequest fold(List<Numbered<OutgoingEvent>> history) {
        return FOLD.fold(history);
    }

    /** The request after one more event. It refuses nothing: what is on file has happened. */
    public static OutgoingRequest evolve(@Nullable OutgoingRequest before, OutgoingEvent event) {
        return Folding.enter(before, event);
    }

    @Override
    public Holder holder() {
        return state.holder();
    }

    @Override
    public List<TimeLimit> limits() {
        return new OutgoingLimits(this).all();
    }

    /** The grounds that were reported, for the whole request or for single items. */
    @Override
    public List<String> grounds() {
        return Stream.concat(course.refusal().stream(), items.stream().flatMap(item -> item.grounds().stream()))
                .distinct()
                .sorted()
                .toList();
    }

    public List<Item> openItems() {
        return items.stream().filter(item -> item.fate().open()).toList();
    }

    /** The person is to go back to serve the sentence and has not, UNCAC 44(12). */
    public boolean returnOwed() {
        return outcome == OutgoingOutcome.SURRENDERED_CONDITIONAL
                && !course.afterwards().returned();
    }

    /** Refused on the ground of nationality, so that the other side has to prosecute itself, UNCAC 44(11). */
    public boolean refusedForNationality() {
        return outcome == OutgoingOutcome.REFUSED && grounds().contains(NATIONALITY);
    }

    public boolean surrendered() {
        return outcome == OutgoingOutcome.SURRENDERED || outcome == OutgoingOutcome.SURRENDERED_CONDITIONAL;
    }
}
