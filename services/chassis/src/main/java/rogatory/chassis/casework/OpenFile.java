package rogatory.chassis.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rogatory.vocabulary.CaseFile;
import rogatory.vocabulary.Decision;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.LegalFact;

/**
 * A file on the desk while several acts are decided on it.
 *
 * @param <R> the request as folded
 * @param <E> its events
 */
final class OpenFile<R extends CaseFile, E extends LegalFact> {

    /** Takes what is to be put on record. */
    interface Record {
        void take(LegalFact event, long sequence);
    }

    private final Kind<R, E> kind;
    private final List<E> history;

    private OpenFile(Kind<R, E> kind, List<E> history) {
        this.kind = kind;
        this.history = history;
    }

    @SuppressWarnings("unchecked")
    static <R extends CaseFile, E extends LegalFact> OpenFile<R, E> of(Kind<R, E> kind, List<?> history) {
        return new OpenFile<>(kind, new ArrayList<>((List<E>) history));
    }

    /** The reference that the file bears no longer once this act, not yet decided, is on record. */
    Optional<String> freedReference(LegalAct act) {
        return kind.freedReference(act, history);
    }

    Answer decide(LegalAct act, Record record) {
        return switch (kind.decide(act, List.copyOf(history))) {
            case Decision.Refused<E>(var rule, var because, var article) -> new Answer.Denied(rule, because, article);
            case Decision.Accepted<E>(var events, var warnings) -> {
                for (E event : events) {
                    record.take(event, history.size());
                    history.add(event);
                }
                yield Answer.Done.of(kind, history, events, warnings);
            }
        };
    }
}
