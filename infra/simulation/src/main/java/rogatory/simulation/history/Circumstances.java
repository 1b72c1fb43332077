package rogatory.simulation.history;

import org.jspecify.annotations.Nullable;

/**
 * Under what conditions a request is handled.
 *
 * @param pace by what everything takes longer or shorter with this partner
 * @param urgency by what the authority's own work is shorter, as it is urgent
 * @param queue by what the first look is delayed, for what else lies on the desks
 * @param precededBy the enquiry that came before, as the address of a request
 */
public record Circumstances(
        double pace, double urgency, double queue, @Nullable String precededBy) {

    private static final double SPARED_TIME = 0.7;
    private static final double SPARED_QUESTIONS = 0.6;

    /** By what executing takes longer or shorter. */
    double execution() {
        return pace * urgency * (precededBy == null ? 1 : SPARED_TIME);
    }

    /** By what the first look is delayed. */
    double waiting() {
        return execution() * queue;
    }

    /** How much of the usual asking back remains. */
    double questions() {
        return precededBy == null ? 1 : SPARED_QUESTIONS;
    }

    /** Nothing is spared and nothing goes first, so that how long things take can be held against the model. */
    public boolean ordinary() {
        return precededBy == null && urgency == 1;
    }

    /** Urgent requests go first. */
    public static double urgency(String code) {
        return switch (code) {
            case "U1" -> 0.7;
            case "U2" -> 0.35;
            case "U3" -> 0.1;
            default -> 1;
        };
    }
}
