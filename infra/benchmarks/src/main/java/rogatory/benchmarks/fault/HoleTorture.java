package rogatory.benchmarks.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import rogatory.benchmarks.Bench;
import rogatory.benchmarks.bed.Bed;
import rogatory.benchmarks.bed.OwnLog;
import rogatory.benchmarks.bed.Places;
import rogatory.benchmarks.measure.Result;

/**
 * B18: writers whose transactions end late, out of order or not at all; readers that lag and begin again. What Axon's own
 * reader loses, ours must give, once and in the order of each file.
 *
 * @param time how long the writers go on
 */
public record HoleTorture(Duration time) implements Bench {

    private static final int WRITERS = 8;

    @Override
    public List<Result> run(Bed bed) throws Exception {
        bed.tell("B18 hole torture for %d s".formatted(time.toSeconds()));
        Places places = bed.places();
        Queue<String> committed = new ConcurrentLinkedQueue<>();
        try (var own = new OwnLog(places);
                var stock = new StockReader(places);
                var eager = new OwnReader(own.source(), Duration.ZERO, Integer.MAX_VALUE);
                var restarting = new OwnReader(own.source(), Duration.ZERO, 7);
                var lagging = new OwnReader(own.source(), Duration.ofMillis(2), 3)) {
            stock.start();
            write(places, committed);
            List<OwnReader> readers = List.of(eager, restarting, lagging);
            for (OwnReader reader : readers) {
                reader.awaitCount(committed.size());
            }
            stock.awaitQuiet();
            int lost = readers.stream()
                    .mapToInt(reader -> missing(committed, reader.read()))
                    .sum();
            int wrong =
                    readers.stream().mapToInt(reader -> wrong(reader.read())).sum();
            int stockLost = missing(committed, stock.read());
            return List.of(Result.counted(
                    "B18",
                    "hole torture, %,d events".formatted(committed.size()),
                    "lost %d, twice or out of order %d".formatted(lost, wrong),
                    "stock reader lost %d".formatted(stockLost),
                    "0 and 0, stock loses some",
                    lost == 0 && wrong == 0 && stockLost > 0));
        }
    }

    private void write(Places places, Queue<String> committed) throws Exception {
        try (var pool = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                all.add(pool.submit(new LateWriter(places, i, time, committed)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    private static int missing(Queue<String> committed, List<String> read) {
        var got = new HashSet<>(read);
        return (int) committed.stream().filter(place -> !got.contains(place)).count();
    }

    /** How many were given a second time, or before an earlier one of their file. */
    static int wrong(List<String> read) {
        Map<String, Long> last = new HashMap<>();
        int wrong = 0;
        for (String place : read) {
            int slash = place.indexOf('/');
            long sequence = Long.parseLong(place.substring(slash + 1));
            Long before = last.put(place.substring(0, slash), sequence);
            if (before != null && before >= sequence) {
                wrong++;
            }
        }
        return wrong;
    }
}
