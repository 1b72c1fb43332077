package rogatory.benchmarks.fault;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import rogatory.benchmarks.Bench;
import rogatory.benchmarks.bed.Bed;
import rogatory.benchmarks.bed.Caller;
import rogatory.benchmarks.bed.OwnLog;
import rogatory.benchmarks.bed.Places;
import rogatory.benchmarks.bed.Program;
import rogatory.benchmarks.bed.Programs;
import rogatory.benchmarks.measure.Figures;
import rogatory.benchmarks.measure.Result;

/**
 * B17: the service is killed under load again and again; what it acknowledged must be on file, once.
 *
 * @param cycles how often
 */
public record Crash(int cycles) implements Bench {

    private static final int CALLERS = 4;
    private static final int SHORTEST_LIFE_MS = 1_000;
    private static final int LIFE_SPREAD_MS = 2_000;
    private static final double MORE_SECONDS = 5;

    @Override
    public List<Result> run(Bed bed) throws Exception {
        Places places = bed.places();
        new OwnLog(places).close();
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        List<Double> starts = new ArrayList<>();
        for (int i = 0; i < cycles; i++) {
            bed.tell("B17 kill -9, %d of %d".formatted(i + 1, cycles));
            Program program = Programs.mla(bed, places);
            starts.add(program.secondsToReady());
            underLoad(program, acknowledged);
        }
        List<String> onFile = places.owner()
                .sql("select payload::json ->> 'ref' from domain_event where event_name = 'mla.RequestReceived'")
                .query(String.class)
                .list();
        Set<String> once = new HashSet<>(onFile);
        long lost = acknowledged.stream().filter(ref -> !once.contains(ref)).count();
        int twice = onFile.size() - once.size();
        double first = starts.getFirst();
        double longest = starts.stream().mapToDouble(Double::doubleValue).max().orElse(first);
        return List.of(
                Result.counted(
                        "B17",
                        "%d kills under load, %,d acknowledged".formatted(cycles, acknowledged.size()),
                        "lost %d, twice %d".formatted(lost, twice),
                        "-",
                        "0 and 0",
                        lost == 0 && twice == 0),
                Result.counted(
                        "B17",
                        "longest start after a kill",
                        Figures.plain(longest) + " s",
                        Figures.plain(first) + " s",
                        "<= first start + 5 s",
                        longest <= first + MORE_SECONDS));
    }

    private static void underLoad(Program program, Queue<String> acknowledged) throws InterruptedException {
        List<Thread> callers = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            callers.add(Thread.ofPlatform().daemon().start(() -> call(program, acknowledged)));
        }
        Thread.sleep(SHORTEST_LIFE_MS + ThreadLocalRandom.current().nextInt(LIFE_SPREAD_MS));
        program.kill();
        for (Thread caller : callers) {
            caller.join();
        }
    }

    private static void call(Program program, Queue<String> acknowledged) {
        var caller = new Caller("http://127.0.0.1:" + program.port() + "/api/mla");
        try {
            while (true) {
                String ref = UUID.randomUUID().toString();
                if (caller.opening(ref).statusCode() == 201) {
                    acknowledged.add(ref);
                }
            }
        } catch (java.io.IOException | InterruptedException killed) {
            // Not acknowledged: it may or may not be there.
        }
    }
}
