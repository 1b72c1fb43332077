package rogatory.outgoing.request;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.outgoing.events.Subject;
import rogatory.vocabulary.CaseFile;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Numbered;
import rogatory.vocabulary.TimeLimit;

/**
 * A request that we send to another State, as its stream makes it. What we do is on file as our act, what the other side
 * does as it was reported to us; that it is silent is derived and never on file.
 *
 * @param items what is asked for; extradition has none, it is for one person
 * @param outcome how it ended; null while it is open
 */
public record OutgoingRequest(
        String id,
        Subject subject,
        Particulars particulars,
        List<Item> items,
        OutgoingState state,
        @Nullable OutgoingOutcome outcome,
        Course course,
        LocalDate latestOn,
        @Nullable LocalDate closedOn)
        implements CaseFile {

    private static final String NATIONALITY = "X-NATIONALITY-44_11";

    /** Folds a history; what was voided does not count, and numbers missing had not yet occurred. */
    public static OutgoingRequest fold(List<Numbered<OutgoingEvent>> history) {
        OutgoingRequest request = null;
        for (Numbered<OutgoingEvent> next : Numbered.standing(history)) {
            request = evolve(request, next.event());
        }
        if (request == null) {
            throw new IllegalArgumentException("a history begins with what the domestic authority asked");
        }
        return request;
    }

    /** The request after one more event. It refuses nothing: what is on file has happened. */
    public static OutgoingRequest evolve(@Nullable OutgoingRequest before, OutgoingEvent event) {
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

    @Override
    public LocalDate receivedOn() {
        return particulars.receivedOn();
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
