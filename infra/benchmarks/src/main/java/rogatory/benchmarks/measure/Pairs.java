package rogatory.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Runs of the bare stores and of ours in turn, so that what else the machine does falls on both.
 *
 * @param baselines one a pair
 * @param measured one a pair
 */
public record Pairs(List<Double> baselines, List<Double> measured) {

    /** Beyond this, two runs of the same baseline say that the machine, not the part, was measured. */
    private static final double NOISE = 1.6;

    public Pairs {
        baselines = List.copyOf(baselines);
        measured = List.copyOf(measured);
    }

    /** One run; the figure may be a rate or a time. */
    public interface Run {
        double figure() throws Exception;
    }

    public static Pairs of(int pairs, Run baseline, Run measured) throws Exception {
        List<Double> baselines = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            baselines.add(baseline.figure());
            ours.add(measured.figure());
        }
        return new Pairs(baselines, ours);
    }

    public List<Double> ratios() {
        return IntStream.range(0, measured.size())
                .mapToObj(i -> measured.get(i) / baselines.get(i))
                .sorted()
                .toList();
    }

    public double ratio() {
        return median(ratios());
    }

    public boolean isNoisy() {
        List<Double> sorted = baselines.stream().sorted().toList();
        return sorted.getLast() > NOISE * sorted.getFirst();
    }

    public double baseline() {
        return median(baselines);
    }

    public double ours() {
        return median(measured);
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
