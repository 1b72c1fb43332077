package rogatory.lawenforcement.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.lawenforcement.events.LawEnforcementEvent;
import rogatory.vocabulary.Fold;
import rogatory.vocabulary.Holder;
import rogatory.vocabulary.Numbered;
import rogatory.vocabulary.Observations;
import rogatory.vocabulary.TimeLimit;
import rogatory.vocabulary.record.HasParticulars;
import rogatory.vocabulary.record.Particulars;

/**
 * An enquiry of a foreign law-enforcement authority as its stream makes it, UNCAC Art. 48 to 50: a bundle of items.
 *
 * @param outcome how it ended; null while it is open
 * @param closedOn the day of the last answer, or of what else ended the matter
 */
public record LawEnforcementRequest(
        String id,
        Particulars particulars,
        List<Item> items,
        LawEnforcementState state,
        @Nullable LawEnforcementOutcome outcome,
        Course course,
        Observations observations,
        LocalDate latestOn,
        @Nullable LocalDate closedOn)
        implements HasParticulars {

    private static final Fold<LawEnforcementRequest, LawEnforcementEvent> FOLD = LawEnforcementRequest::evolve;

    /** Folds a history; what was voided does not count, and numbers missing had not yet occurred. */
    public static LawEnforcementRequest fold(List<Numbered<LawEnforcementEvent>> history) {
        return FOLD.fold(history);
    }

    /** The enquiry after one more event. It refuses nothing: what is on file has happened. */
    public static LawEnforcementRequest evolve(@Nullable LawEnforcementRequest before, LawEnforcementEvent event) {
        return Folding.enter(before, event);
    }

    @Override
    public Holder holder() {
        return state.holder();
    }

    @Override
    public List<TimeLimit> limits() {
        return new LawEnforcementLimits(this).all();
    }

    @Override
    public List<String> grounds() {
        return items.stream()
                .flatMap(item -> item.grounds().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Answering it takes compulsion, and no special technique that was authorised gives it, UNCAC 46(3), 50(1). */
    public boolean needsMla(Item item) {
        return item.coercive() && !course.techniques().allowed(item.type());
    }
}
