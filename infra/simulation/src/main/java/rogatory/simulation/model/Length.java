package rogatory.simulation.model;

import java.util.Optional;

/**
 * How many events a file has in the model, the receipt among them; of information nothing is said.
 *
 * @param ninetyFifth so many or fewer have 95 of 100 files
 */
public record Length(double mean, double ninetyFifth) {

    public static Optional<Length> of(Line line) {
        return switch (line.kind()) {
            case "MLA" -> Optional.of(new Length(14, 40));
            case "EXT" -> Optional.of(new Length(22, 60));
            case "LEC" -> Optional.of(new Length(8, 20));
            default -> Optional.empty();
        };
    }
}
