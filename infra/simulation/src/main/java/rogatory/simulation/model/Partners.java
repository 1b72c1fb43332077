package rogatory.simulation.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rogatory.simulation.chance.Chance;
import rogatory.simulation.chance.Mix;

/**
 * Who asks and is asked: by Zipf's law, few ask often. Which State stands where is drawn from the seed, so that no place
 * says anything about a State.
 */
public final class Partners {

    /** How far partners differ: sigma of the lognormal factor on what takes time. */
    public static final double SIGMA = 0.35;

    private final Mix<String> states;
    private final Map<String, Double> pace = new HashMap<>();
    private final String beyond;

    public Partners(Profile profile, Chance chance) {
        List<String> all = new ArrayList<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                .sorted()
                .toList());
        for (int i = all.size() - 1; i > 0; i--) {
            Collections.swap(all, i, chance.below(i + 1));
        }
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int rank = 1; rank <= profile.partners(); rank++) {
            weights.put(all.get(rank - 1), 1 / Math.pow(rank, profile.zipf()));
            pace.put(all.get(rank - 1), chance.logNormal(1, SIGMA));
        }
        center(weights);
        states = new Mix<>(weights);
        beyond = all.get(profile.partners());
    }

    /** Over all requests partners differ around 1, however few States most of them come from. */
    private void center(Map<String, Double> weights) {
        double sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        double mean = weights.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() / sum * Math.log(pace(entry.getKey())))
                .sum();
        pace.replaceAll((state, factor) -> factor / Math.exp(mean));
    }

    public String draw(Chance chance) {
        return states.draw(chance);
    }

    /** Another State than that one. */
    public String other(String than, Chance chance) {
        String drawn = draw(chance);
        while (drawn.equals(than)) {
            drawn = draw(chance);
        }
        return drawn;
    }

    /** By what things with that State take longer or shorter. */
    public double pace(String state) {
        return pace.getOrDefault(state, 1d);
    }

    /** A State that no drawn request comes from or goes to. */
    public String beyond() {
        return beyond;
    }

    /** The State so far down the list. */
    public String ranked(int place) {
        return states.things().get(place % states.things().size());
    }
}
