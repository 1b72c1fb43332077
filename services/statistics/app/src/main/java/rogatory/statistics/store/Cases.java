package rogatory.statistics.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import rogatory.chassis.eventlog.FollowedLog;
import rogatory.chassis.eventlog.TxPosition;
import rogatory.chassis.projection.Views;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.facts.Kind;
import rogatory.vocabulary.Direction;

/** The case facts of all logs that are followed. */
public final class Cases {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Views views;
    private final List<FollowedLog> followed;
    private final List<Histories> histories;

    Cases(Views views, List<FollowedLog> followed) {
        this.views = views;
        this.followed = followed;
        this.histories = followed.stream()
                .map(log -> new Histories(views, CaseFactsProjection.viewOf(log.name())))
                .toList();
    }

    /**
     * How far each log had come when only this had been recorded. What the logs hold by then is waited for, so that figures
     * that are made next hold it too.
     *
     * @return places in the form {@code tx-index}, by log; nothing if the facts do not get that far within ten seconds
     */
    public Optional<Map<String, String>> positions(Instant knownAt) {
        Map<String, String> positions = new TreeMap<>();
        for (FollowedLog log : followed) {
            TxPosition last = log.events().lastRecordedBy(knownAt);
            if (!views.await(CaseFactsProjection.viewOf(log.name()), last, PATIENCE)) {
                return Optional.empty();
            }
            positions.put(log.name(), last.toString());
        }
        return Optional.of(positions);
    }

    /** The requests that are asked for, those of one kind and direction after those of another. */
    public Stream<List<CaseFacts>> groups(CaseQuery query) {
        return histories(query)
                .map(group -> group.stream()
                        .flatMap(history -> history.at(query.asOf(), query.knownAt()).stream())
                        .toList())
                .filter(group -> !group.isEmpty());
    }

    /** The same requests with all that was ever recorded of them, whenever that was. */
    public Stream<List<History>> histories(CaseQuery query) {
        List<Histories.Kept> now = histories.stream().map(Histories::now).toList();
        return Arrays.stream(Kind.values())
                .filter(kind -> query.kind() == null || query.kind() == kind)
                .flatMap(kind -> Arrays.stream(Direction.values())
                        .filter(direction -> query.direction() == null || query.direction() == direction)
                        .map(direction -> now.stream()
                                .flatMap(log -> log.of(kind, direction).stream())
                                .toList()))
                .filter(group -> !group.isEmpty());
    }

    /** How far the logs have been read: while it is the same, so are all answers as of the same day. */
    public List<TxPosition> places() {
        return followed.stream()
                .map(log -> views.position(CaseFactsProjection.viewOf(log.name())))
                .toList();
    }
}
