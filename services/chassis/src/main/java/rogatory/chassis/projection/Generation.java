package rogatory.chassis.projection;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import rogatory.chassis.eventlog.EventLog;
import rogatory.chassis.eventlog.TxPosition;

/**
 * One generation of a view: its collection and the processor that fills it.
 *
 * @param number counts up with every rebuild
 */
record Generation(int number, String collection, PooledStreamingEventProcessor processor, ViewTokens tokens) {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    static String collectionOf(String view, int number) {
        return view + "_" + number;
    }

    static String processorOf(String kind, String view, int number) {
        return kind + "." + view + "#" + number;
    }

    /** How far every segment has come; the start while one has not begun. */
    TxPosition position() {
        List<TxPosition> places = tokens.peek(processor.getName()).stream()
                .map(token -> token instanceof TxPosition place ? place : TxPosition.START)
                .toList();
        return places.stream().min(TxPosition::compareTo).orElse(TxPosition.START);
    }

    long behind(EventLog log) {
        return log.countAfter(position());
    }

    boolean failing() {
        return !processor.isRunning()
                || processor.processingStatus().values().stream().anyMatch(status -> status.isErrorState());
    }

    @Nullable
    String error() {
        return processor.processingStatus().values().stream()
                .filter(status -> status.isErrorState())
                .map(status -> Objects.toString(status.getError()))
                .findFirst()
                .orElse(null);
    }

    void stop() {
        processor
                .shutdownAsync()
                .orTimeout(LONGEST_STOP.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)
                .exceptionally(e -> null)
                .join();
    }
}
