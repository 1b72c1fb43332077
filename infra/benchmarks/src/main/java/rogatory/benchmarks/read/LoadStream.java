package rogatory.benchmarks.read;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.eventsourcing.eventstore.EventStore;
import rogatory.benchmarks.Bench;
import rogatory.benchmarks.bed.Bed;
import rogatory.benchmarks.bed.Files;
import rogatory.benchmarks.bed.OwnLog;
import rogatory.benchmarks.bed.Places;
import rogatory.benchmarks.bed.RawLog;
import rogatory.benchmarks.measure.Load;
import rogatory.benchmarks.measure.Pairs;
import rogatory.benchmarks.measure.Result;
import rogatory.benchmarks.measure.Target;

/**
 * B5: a file of ten events loaded as for a command, beside the bare query and decoding of the same rows.
 *
 * @param files in the log
 */
public record LoadStream(int files, int pairs) implements Bench {

    private static final Duration RUN = Duration.ofSeconds(3);

    @Override
    public List<Result> run(Bed bed) throws Exception {
        Places places = bed.places();
        try (var own = new OwnLog(places)) {
            bed.tell("B5 load of a stream out of %,d".formatted(files));
            Files.fill(places.owner(), files);
            raw(places);
            ours(own.store());
            Pairs found = Pairs.of(pairs, () -> raw(places), () -> ours(own.store()));
            return List.of(
                    Result.of(
                                    "B5",
                                    "load a file of 10 events out of %,d files, p50".formatted(files),
                                    "ms",
                                    found,
                                    Target.atMost(1.3))
                            .grown((long) files * Files.perFile(), found),
                    Result.notBuilt("B5", "load a file of 1000 events from a snapshot"));
        }
    }

    private double raw(Places places) throws Exception {
        var raw = new RawLog(places);
        return Load.of(1, RUN, number -> raw.loader(this::any)).latencies().millis(0.5);
    }

    private double ours(EventStore store) throws Exception {
        return Load.of(
                        1,
                        RUN,
                        number -> () ->
                                store.readEvents(Files.id(any())).asStream().forEach(event -> event.getPayload()))
                .latencies()
                .millis(0.5);
    }

    private int any() {
        return ThreadLocalRandom.current().nextInt(files);
    }
}
