package rogatory.chassis.projection;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import rogatory.chassis.eventlog.EventLog;
import rogatory.chassis.eventlog.TxPosition;

/**
 * One generation of a view: its collection and the processor that fills it.
 *
 * @param number counts up with every rebuild
 * @param following false for documents of another shape, which are read as they stand until new ones are built
 */
record Generation(
        int number,
        boolean following,
        PooledStreamingEventProcessor processor,
        BatchOutcome outcome,
        List<ExecutorService> threads,
        ViewTokens tokens) {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    static String collectionOf(String view, int number) {
        return view + "_" + number;
    }

    static String processorOf(String kind, String view, int number) {
        return kind + "." + view + "#" + number;
    }

    /** How far every segment has come; the start while one has not begun. */
    TxPosition position() {
        return places().min(Comparator.naturalOrder()).orElse(TxPosition.START);
    }

    /** How far any segment has come: a reader may have seen this much. */
    TxPosition furthest() {
        return places().max(Comparator.naturalOrder()).orElse(TxPosition.START);
    }

    private Stream<TxPosition> places() {
        return tokens.peek(processor.getName()).stream()
                .map(token -> token instanceof TxPosition place ? place : TxPosition.START);
    }

    /** The segments that this instance fills now. */
    List<Integer> segments() {
        return processor.processingStatus().keySet().stream().sorted().toList();
    }

    long behind(EventLog log) {
        return log.countAfter(position());
    }

    boolean failing() {
        return following && (!processor.isRunning() || processor.isError() || outcome.fault() != null);
    }

    /** Why it does not go on; null while it does. */
    @Nullable
    String error() {
        Throwable fault = outcome.fault();
        if (!failing()) {
            return null;
        }
        return fault == null ? "the events or the views cannot be reached" : fault.toString();
    }

    void stop() {
        processor
                .shutdownAsync()
                .orTimeout(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)
                .exceptionally(e -> null)
                .join();
        threads.forEach(ExecutorService::shutdown);
    }
}
