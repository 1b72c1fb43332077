package rogatory.chassis.web;

import java.time.LocalDate;
import java.util.List;
import rogatory.chassis.casework.Kind;
import rogatory.chassis.eventlog.Recorded;
import rogatory.vocabulary.CaseFile;
import rogatory.vocabulary.LegalFact;
import rogatory.vocabulary.Numbered;
import rogatory.vocabulary.TimeByHolder;

/**
 * One request, as the log has it.
 *
 * @param history all its events; never empty
 * @param <R> the request as folded
 * @param <E> its events
 */
record OnFile<R extends CaseFile, E extends LegalFact>(Kind<R, E> kind, List<Recorded<E>> history) {

    /**
     * What can be said of a request on one day.
     *
     * @param events what had occurred by then, the voided ones too
     */
    record Standing<R extends CaseFile, E extends LegalFact>(
            LocalDate day, List<Numbered<E>> events, R file, TimeByHolder time) {}

    /** The sequence of the last event; also the ETag. */
    long version() {
        return history.getLast().sequence();
    }

    /** By the day of receipt as it is known now. */
    boolean begunBy(LocalDate day) {
        return !kind.fold(numbered()).receivedOn().isAfter(day);
    }

    /** The request as it stood at the end of that day: what had occurred by then, as it is known now. */
    Standing<R, E> standing(LocalDate day) {
        List<Numbered<E>> events = numbered().stream()
                .filter(next ->
                        next.sequence() == 0 || !next.event().occurredOn().isAfter(day) || kind.corrects(next.event()))
                .toList();
        return new Standing<>(day, events, kind.fold(events), TimeByHolder.of(events, kind::evolve, day));
    }

    private List<Numbered<E>> numbered() {
        return history.stream()
                .map(recorded -> new Numbered<>(recorded.sequence(), recorded.event()))
                .toList();
    }
}
