package rogatory.simulation.model;

import rogatory.simulation.chance.Chance;

/** How many times the first year's volume each year brings: steady growth, and beside it in a longer span one shock year. */
public final class Growth {

    private static final double DEVIATION = 0.05;
    private static final double SHOCK = -0.25;
    private static final double RECOVERY = 0.20;
    private static final int SHORTEST_WITH_SHOCK = 4;

    private final double[] factors;
    private final int shock;

    public Growth(Profile profile, int years, Chance chance) {
        factors = new double[years + 1];
        shock = years < SHORTEST_WITH_SHOCK ? -1 : 2 + chance.below(years - 3);
        factors[0] = 1;
        for (int year = 1; year < factors.length; year++) {
            double usual = profile.growth() + DEVIATION * chance.normal();
            double beside = year == shock ? SHOCK : year == shock + 1 && shock > 0 ? RECOVERY : 0;
            factors[year] = factors[year - 1] * (1 + usual) * (1 + beside);
        }
    }

    /** @param year from 0 */
    public double factor(int year) {
        return factors[Math.min(year, factors.length - 1)];
    }

    /** The year of the shock from 0, or -1. */
    public int shock() {
        return shock;
    }
}
