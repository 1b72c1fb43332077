package rogatory.simulation.model;

import java.util.EnumMap;
import java.util.Map;

/** An authority whose log is made: how much it gets in its first year, and from whom. Proposals of this project. */
public enum Profile {
    MID(70, 1.1, 0.06, 0.9, 12, false, 900, 450, 120, 60, 2_500, 1_800, 80, 60),
    LARGE(150, 1.0, 0.08, 1.1, 110, false, 6_000, 2_500, 900, 700, 60_000, 40_000, 1_200, 900),
    /** An anti-corruption authority: a fifth of MID, all of it for offences of the Convention. */
    ACA(70, 1.1, 0.06, 0.9, 4, true, 180, 90, 24, 12, 500, 360, 16, 12);

    private final int partners;
    private final double zipf;
    private final double growth;
    private final double furtherItems;
    private final int lawyers;
    private final boolean conventionOnly;
    private final Map<Line, Integer> volumes = new EnumMap<>(Line.class);

    Profile(
            int partners,
            double zipf,
            double growth,
            double furtherItems,
            int lawyers,
            boolean conventionOnly,
            int... volumes) {
        this.partners = partners;
        this.zipf = zipf;
        this.growth = growth;
        this.furtherItems = furtherItems;
        this.lawyers = lawyers;
        this.conventionOnly = conventionOnly;
        for (Line line : Line.values()) {
            this.volumes.put(line, volumes[line.ordinal()]);
        }
    }

    public int partners() {
        return partners;
    }

    public double zipf() {
        return zipf;
    }

    public double growth() {
        return growth;
    }

    /** How many items a request for assistance has beside the first, on average. */
    public double furtherItems() {
        return furtherItems;
    }

    public int lawyers() {
        return lawyers;
    }

    public boolean conventionOnly() {
        return conventionOnly;
    }

    public int volume(Line line) {
        return volumes.getOrDefault(line, 0);
    }
}
