package rogatory.simulation.chance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Things and how often each is drawn; the weights need not add up to anything. */
public final class Mix<T> {

    private final List<T> things;
    private final double[] upTo;

    public Mix(Map<T, Double> weights) {
        things = List.copyOf(weights.keySet());
        upTo = new double[things.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weights.getOrDefault(things.get(i), 0d);
            upTo[i] = sum;
        }
    }

    /** Reads {@code A 40, B 60}. */
    public static Mix<String> of(String text) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String part : text.split(",")) {
            String[] words = part.strip().split(" +");
            weights.put(words[0], Double.valueOf(words[1]));
        }
        return new Mix<>(weights);
    }

    public T draw(Chance chance) {
        double at = chance.part() * upTo[upTo.length - 1];
        int i = 0;
        while (i < upTo.length - 1 && at >= upTo[i]) {
            i++;
        }
        return things.get(i);
    }

    /** The share of one of them, 0 to 1. */
    public double share(T thing) {
        int i = things.indexOf(thing);
        return i < 0 ? 0 : (upTo[i] - (i == 0 ? 0 : upTo[i - 1])) / upTo[upTo.length - 1];
    }

    public List<T> things() {
        return things;
    }
}
