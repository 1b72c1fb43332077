package rogatory.chassis.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rogatory.chassis.eventlog.FilingEvent.Noted;

/** The log under Axon's own processor, which on a stock store looks for events twice a second only. */
class ProcessorIT {

    private static final int EVENTS = 200;

    @Test
    void a_processor_handles_an_event_as_soon_as_it_is_committed(@TempDir Path folder) throws Exception {
        Map<Integer, Long> handled = new ConcurrentHashMap<>();
        Map<Integer, Long> committed = new ConcurrentHashMap<>();
        try (var running = new RunningLog(folder)) {
            var processor = processor(running, handled);
            processor.start();
            try {
                for (int i = 0; i < EVENTS; i++) {
                    running.append("filing-1", i, new Noted("filing-1", i));
                    committed.put(i, System.nanoTime());
                    Thread.sleep(10);
                }
                await().atMost(Duration.ofSeconds(20)).until(() -> handled.size() == EVENTS);
            } finally {
                processor.shutDown();
            }
        }

        List<Double> milliseconds = IntStream.range(0, EVENTS)
                .mapToObj(i -> (handled.get(i) - committed.get(i)) / 1e6)
                .sorted()
                .toList();
        System.out.printf(
                "commit to handler: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms%n",
                milliseconds.get(EVENTS / 2), milliseconds.get(EVENTS * 95 / 100), milliseconds.get(EVENTS * 99 / 100));
        assertThat(milliseconds.get(EVENTS / 2)).as("median, ms").isLessThan(100);
    }

    private static PooledStreamingEventProcessor processor(RunningLog running, Map<Integer, Long> handled) {
        EventMessageHandler handler = (EventMessage<?> event) -> {
            handled.put(((Noted) event.getPayload()).number(), System.nanoTime());
            return null;
        };
        return PooledStreamingEventProcessor.builder()
                .name("noting")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(handler)
                        .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                        .build())
                .messageSource(running.source())
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(Executors.newScheduledThreadPool(1))
                .workerExecutor(Executors.newScheduledThreadPool(1))
                .initialSegmentCount(1)
                .batchSize(500)
                .build();
    }
}
