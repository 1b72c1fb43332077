package rogatory.extradition.request;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.vocabulary.Fold;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Numbered;
import rogatory.vocabulary.Observations;
import rogatory.vocabulary.TimeLimit;
import rogatory.vocabulary.record.HasParticulars;
import rogatory.vocabulary.record.Particulars;

/**
 * A request for extradition as its stream makes it, UNCAC Art. 44: one person, sought for one or more offences.
 *
 * @param sought prosecution, a sentence, provisional arrest
 * @param outcome how it ended; null while it is open
 * @param closedOn the day of the surrender, or of what else ended the matter
 */
public record ExtraditionRequest(
        String id,
        Particulars particulars,
        List<String> sought,
        List<Charge> charges,
        ExtraditionState state,
        @Nullable ExtraditionOutcome outcome,
        Course course,
        Observations observations,
        LocalDate latestOn,
        @Nullable LocalDate closedOn)
        implements HasParticulars {

    private static final Fold<ExtraditionRequest, ExtraditionEvent> FOLD = ExtraditionRequest::evolve;

    /** Folds a history; what was voided does not count, and numbers missing had not yet occurred. */
    public static ExtraditionRequest fold(List<Numbered<ExtraditionEvent>> history) {
        return FOLD.fold(history);
    }

    /** The request after one more event. It refuses nothing: what is on file has happened. */
    public static ExtraditionRequest evolve(@Nullable ExtraditionRequest before, ExtraditionEvent event) {
        return Folding.enter(before, event);
    }

    /** The state's holder, or the court where a postponed surrender waits for one. */
    @Override
    public Holder holder() {
        return state == ExtraditionState.SURRENDER_POSTPONED && course.order().waitsForACourt()
                ? Holder.RC
                : state.holder();
    }

    @Override
    public List<TimeLimit> limits() {
        return new ExtraditionLimits(this).all();
    }

    /** The grounds of the refusal of the whole request, and of single offences. */
    @Override
    public List<String> grounds() {
        return Stream.concat(
                        course.refusal().grounds().stream(),
                        charges.stream().flatMap(charge -> charge.grounds().stream()))
                .distinct()
                .sorted()
                .toList();
    }

    /** The day by which a national's case is to be with the own prosecutors, UNCAC 44(11); null where it is not owed. */
    public @Nullable LocalDate submitBy() {
        return state == ExtraditionState.CLOSED ? new ExtraditionLimits(this).submitBy() : null;
    }

    /** Refused on the ground of nationality, and nothing has been done at home instead. */
    public boolean refusedForNationality() {
        return (outcome == ExtraditionOutcome.REFUSED_EXECUTIVE || outcome == ExtraditionOutcome.REFUSED_JUDICIAL)
                && course.refusal().forNationality();
    }

    public boolean anyExtraditable() {
        return charges.stream().anyMatch(Charge::extraditable);
    }

    /** The state in which the merits stand: where a consultation was opened while one goes on. */
    public ExtraditionState stage() {
        return state == ExtraditionState.CONSULTING ? course.consultations().back() : state;
    }
}
