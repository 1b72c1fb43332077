package rogatory.benchmarks.read;

import java.util.List;
import rogatory.benchmarks.Bench;
import rogatory.benchmarks.bed.Bed;
import rogatory.benchmarks.bed.Files;
import rogatory.benchmarks.bed.FilledService;
import rogatory.benchmarks.bed.RawViews;
import rogatory.benchmarks.measure.Pairs;
import rogatory.benchmarks.measure.Result;
import rogatory.benchmarks.measure.Target;

/**
 * B7: the docket built anew by the running service, from the request to the flip, beside bare transactions that write the
 * same documents as often.
 *
 * @param files in the log, of ten events each
 */
public record Rebuild(int files, int pairs) implements Bench {

    private static final int LOOK_AGAIN_MS = 25;

    @Override
    public List<Result> run(Bed bed) throws Exception {
        FilledService service = bed.filled(files);
        long events = (long) files * Files.perFile();
        bed.tell("B7 rebuild of %,d events".formatted(events));
        var raw = new RawViews(service);
        double before = service.program().cpuSeconds();
        Pairs found = Pairs.of(pairs, () -> events / raw.rebuild(), () -> events / rebuild(service));
        double micros = (service.program().cpuSeconds() - before) / (events * pairs) * 1e6;
        bed.tell("   CPU time of the service: %.0f microseconds an event".formatted(micros));
        return List.of(
                Result.of("B7", "rebuild the docket, %,d events".formatted(events), "ev/s", found, Target.atLeast(0.7))
                        .grown(events, found));
    }

    private static double rebuild(FilledService service) throws Exception {
        int before = service.generation();
        long began = System.nanoTime();
        service.rebuild();
        while (service.generation() == before) {
            Thread.sleep(LOOK_AGAIN_MS);
        }
        return (System.nanoTime() - began) / 1e9;
    }
}
