package rogatory.chassis.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import rogatory.chassis.casework.Kind;
import rogatory.chassis.casework.Office;
import rogatory.chassis.eventlog.EventLog;
import rogatory.chassis.eventlog.Recorded;
import rogatory.vocabulary.CaseFile;
import rogatory.vocabulary.LegalFact;
import rogatory.vocabulary.Numbered;

/**
 * Finds a request by its stream or its reference and folds it, always from the log.
 *
 * @param <R> the request as folded
 * @param <E> its events
 */
final class RequestFinder<R extends CaseFile, E extends LegalFact> {

    private static final String BY_REFERENCE = "ref:";

    private final Kind<R, E> kind;
    private final Office office;
    private final EventLog log;

    RequestFinder(Kind<R, E> kind, Office office, EventLog log) {
        this.kind = kind;
        this.office = office;
        this.log = log;
    }

    /** @param address a stream id, or {@code ref:} and the authority's own reference */
    String id(String address) {
        return address.startsWith(BY_REFERENCE)
                ? office.byReference(address.substring(BY_REFERENCE.length()))
                        .orElseThrow(() -> new UnknownRequest(address))
                : address;
    }

    List<Recorded<E>> history(String address) {
        List<Recorded<E>> history = log.stream(id(address));
        if (history.isEmpty()) {
            throw new UnknownRequest(address);
        }
        return history;
    }

    R fold(List<Recorded<E>> history) {
        return fold(history, event -> true);
    }

    /** The request as it stood at the end of that day: what had occurred by then, as it is known now. */
    R fold(List<Recorded<E>> history, LocalDate asOf) {
        return fold(history, event -> !event.occurredOn().isAfter(asOf) || kind.corrects(event));
    }

    private R fold(List<Recorded<E>> history, Predicate<E> had) {
        return kind.fold(history.stream()
                .filter(recorded -> had.test(recorded.event()))
                .map(recorded -> new Numbered<>(recorded.sequence(), recorded.event()))
                .toList());
    }
}
