package rogatory.simulation.model;

import java.util.Set;
import rogatory.simulation.chance.Chance;

/** How long a part of a request takes: lognormal, by its median in days and its sigma. All are proposals of this project. */
public enum Segment {
    ACKNOWLEDGE("Receipt to acknowledgement", 8, 1.0),
    QUEUE("Acknowledgement to the first substantive act", 30, 0.9),
    CLARIFICATION("Clarification sought to its answer", 45, 0.9),
    SERVICE("Execution: service of documents", 45, 0.7),
    BANK("Execution: bank records", 100, 0.8),
    TELECOM("Execution: telecommunication records", 160, 0.9),
    TESTIMONY("Execution: testimony", 110, 0.8),
    SEARCH("Execution: search and seizure", 90, 0.8),
    FREEZE("Execution: freezing of proceeds", 20, 1.0),
    ENFORCE("Execution: enforcing a confiscation", 450, 0.8),
    RETURN("Execution: return of assets", 900, 0.9),
    COURT("Court order sought to made", 75, 0.8),
    POSTPONEMENT("Postponement", 200, 0.7),
    LOCATE("Locating a person", 60, 1.3),
    PAPERS("Provisional arrest to papers", 28, 0.4),
    SURRENDER_CONSENT("Arrest to surrender, with consent", 50, 0.6),
    SURRENDER_CONTESTED("Arrest to surrender, contested", 330, 0.7),
    WARRANT_CONSENT("Arrest to surrender under a warrant, with consent", 15, 0.5),
    WARRANT_CONTESTED("Arrest to surrender under a warrant, contested", 42, 0.5),
    ENQUIRY_URGENT("Enquiry to reply, urgent", 1.5, 1.1),
    ENQUIRY_ROUTINE("Enquiry to reply, routine", 14, 1.2),
    TRANSIT_PAPER("Transit on paper", 21, 0.6),
    TRANSIT_DIPLOMATIC("Transit by the diplomatic channel", 45, 0.6),
    TRANSIT_ELECTRONIC("Transit by electronic means", 0.3, 1.0);

    private static final double NINETY = 1.2816;
    private static final Set<String> ALIKE = Set.of(
            "ACKNOWLEDGE", "POSTPONEMENT", "PAPERS", "TRANSIT_PAPER", "TRANSIT_DIPLOMATIC", "TRANSIT_ELECTRONIC");

    private final String title;
    private final double median;
    private final double sigma;

    Segment(String title, double median, double sigma) {
        this.title = title;
        this.median = median;
        this.sigma = sigma;
    }

    public String title() {
        return title;
    }

    public double median() {
        return median;
    }

    public double sigma() {
        return sigma;
    }

    /** @return days */
    public double draw(Chance chance) {
        return chance.logNormal(median, sigma);
    }

    /** The sigma of all draws together: partners differ, but for what the authority does alone. */
    public double spread() {
        return ALIKE.contains(name()) ? sigma : Math.hypot(sigma, Partners.SIGMA);
    }

    /** The ninth decile, in days. */
    public double p90() {
        return median * Math.exp(NINETY * spread());
    }

    /** The share of draws of up to so many days, 0 to 1. */
    public double upTo(double days) {
        return days <= 0 ? 0 : Normal.upTo(Math.log(days / median) / spread());
    }
}
