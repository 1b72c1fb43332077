package rogatory.statistics.store;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import rogatory.chassis.eventlog.TxPosition;
import rogatory.chassis.projection.Views;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.facts.Kind;
import rogatory.vocabulary.Direction;

/** The case facts of all logs that are followed. */
public final class Cases {

    private final Views views;
    private final List<String> logs;

    Cases(Views views, List<String> logs) {
        this.views = views;
        this.logs = logs;
    }

    /** The requests that are asked for, those of one kind and direction after those of another, so that few are held at once. */
    public Stream<List<CaseFacts>> groups(CaseQuery query) {
        return inGroups(query, each -> logs.stream()
                .flatMap(log -> CaseFactsProjection.cases(views, log, each).stream())
                .toList());
    }

    /** The same as they are on record, to be seen as of many days. */
    public Stream<List<CaseHistory>> histories(CaseQuery query) {
        return inGroups(query, each -> logs.stream()
                .flatMap(log -> CaseFactsProjection.histories(views, log, each).stream())
                .toList());
    }

    private static <T> Stream<List<T>> inGroups(CaseQuery query, Function<CaseQuery, List<T>> find) {
        return Arrays.stream(Kind.values())
                .filter(kind -> query.kind() == null || query.kind() == kind)
                .flatMap(kind -> Arrays.stream(Direction.values())
                        .filter(direction -> query.direction() == null || query.direction() == direction)
                        .map(direction -> find.apply(new CaseQuery(query.asOf(), query.knownAt(), kind, direction))))
                .filter(group -> !group.isEmpty());
    }

    /** How far the logs have been read: while it is the same, so are all answers as of the same day. */
    public List<TxPosition> places() {
        return logs.stream()
                .map(log -> views.position(CaseFactsProjection.viewOf(log)))
                .toList();
    }
}
