package rogatory.benchmarks.read;

import java.util.List;
import rogatory.benchmarks.Bench;
import rogatory.benchmarks.bed.Bed;
import rogatory.benchmarks.bed.Files;
import rogatory.benchmarks.bed.OwnLog;
import rogatory.benchmarks.bed.Places;
import rogatory.benchmarks.bed.RawLog;
import rogatory.benchmarks.measure.Pairs;
import rogatory.benchmarks.measure.Result;
import rogatory.benchmarks.measure.Target;
import rogatory.chassis.eventlog.TxPosition;

/**
 * B6: the whole log read and decoded by our reader, and by a bare cursor.
 *
 * @param files in the log, of ten events each
 */
public record Replay(int files, int pairs) implements Bench {

    @Override
    public List<Result> run(Bed bed) throws Exception {
        Places places = bed.places();
        try (var own = new OwnLog(places)) {
            long events = (long) files * Files.perFile();
            bed.tell("B6 replay of %,d events".formatted(events));
            Files.fill(places.owner(), files);
            raw(places);
            ours(own, events);
            Pairs found = Pairs.of(pairs, () -> raw(places), () -> ours(own, events));
            return List.of(Result.of(
                            "B6", "replay and decode, %,d events".formatted(events), "ev/s", found, Target.atLeast(0.8))
                    .grown(events, found));
        }
    }

    private static double raw(Places places) throws Exception {
        long began = System.nanoTime();
        long events = new RawLog(places).replay();
        return events / ((System.nanoTime() - began) / 1e9);
    }

    private static double ours(OwnLog own, long events) throws InterruptedException {
        long began = System.nanoTime();
        try (var stream = own.source().openStream(TxPosition.START)) {
            for (long n = 0; n < events; n++) {
                stream.nextAvailable().getPayload();
            }
        }
        return events / ((System.nanoTime() - began) / 1e9);
    }
}
