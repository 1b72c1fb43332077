package rogatory.benchmarks.read;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rogatory.benchmarks.Bench;
import rogatory.benchmarks.bed.Bed;
import rogatory.benchmarks.bed.Caller;
import rogatory.benchmarks.bed.FilledService;
import rogatory.benchmarks.measure.Latencies;
import rogatory.benchmarks.measure.Result;

/**
 * B9: a caller who puts a request on record and asks at once for the list with the position it was answered must find it
 * there. Timed from the sending of the request to the list.
 *
 * @param files in the log before
 * @param times how often
 */
public record OwnWrite(int files, int times) implements Bench {

    private static final Pattern POSITION = Pattern.compile("\"position\":\"([^\"]+)\"");
    private static final double SLOWEST_P99 = 80;

    @Override
    public List<Result> run(Bed bed) throws Exception {
        FilledService service = bed.filled(files);
        bed.tell("B9 read your own write");
        var caller = new Caller(service.api());
        long[] nanos = new long[times];
        int stale = 0;
        for (int i = 0; i < times; i++) {
            String ref = UUID.randomUUID().toString();
            long began = System.nanoTime();
            String position = position(caller.opening(ref).body());
            boolean there =
                    caller.get("/requests?q=" + ref, "X-Min-Position", position).contains(ref);
            nanos[i] = System.nanoTime() - began;
            stale += there ? 0 : 1;
        }
        double p99 = Latencies.of(nanos).millis(0.99);
        return List.of(
                Result.counted(
                        "B9", "list without what was just acknowledged", stale + " of " + times, "-", "0", stale == 0),
                Result.counted(
                        "B9",
                        "to record and to list, p99",
                        "%.1f ms".formatted(p99),
                        "-",
                        "<= 80 ms",
                        p99 <= SLOWEST_P99));
    }

    private static String position(String answer) {
        Matcher position = POSITION.matcher(answer);
        if (!position.find()) {
            throw new IllegalStateException("a receipt was answered without its position: " + answer);
        }
        return position.group(1);
    }
}
