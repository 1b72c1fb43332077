package rogatory.simulation.chance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Draws for one purpose; each purpose has a stream of its own, so that a draw more here changes nothing there. */
public final class Chance {

    private static final RandomGeneratorFactory<RandomGenerator> STREAMS =
            RandomGeneratorFactory.of("L64X128MixRandom");
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private static final double MOST_AT_ONCE = 300;

    private final RandomGenerator source;

    private Chance(RandomGenerator source) {
        this.source = source;
    }

    /** @param name of the purpose, such as the reference of a request */
    public static Chance of(long seed, String name) {
        long hash = FNV_BASIS ^ seed;
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ b) * FNV_PRIME;
        }
        return new Chance(STREAMS.create(hash));
    }

    public boolean happens(double probability) {
        return source.nextDouble() < probability;
    }

    /** From 0 to below the bound. */
    public int below(int bound) {
        return source.nextInt(bound);
    }

    /** From 0 to below 1. */
    public double part() {
        return source.nextDouble();
    }

    public double normal() {
        return source.nextGaussian();
    }

    public double logNormal(double median, double sigma) {
        return median * Math.exp(sigma * source.nextGaussian());
    }

    /** How many come, where so many come on average; by Knuth's method, for small means. */
    public int poisson(double mean) {
        if (mean > MOST_AT_ONCE) {
            return poisson(mean / 2) + poisson(mean / 2);
        }
        double floor = Math.exp(-mean);
        int count = -1;
        for (double product = 1; product > floor; product *= source.nextDouble()) {
            count++;
        }
        return Math.max(0, count);
    }

    public <T> T one(List<T> of) {
        return of.get(source.nextInt(of.size()));
    }
}
