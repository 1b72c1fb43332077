package rogatory.intake.delivery;

/**
 * Rows of one kind.
 *
 * @param present rows that were on record before
 * @param unsent rows that were not sent, or sent and not answered
 */
public record Count(int loaded, int present, int refused, int unsent) {

    static final Count NONE = new Count(0, 0, 0, 0);

    Count plus(Count other) {
        return new Count(
                loaded + other.loaded, present + other.present, refused + other.refused, unsent + other.unsent);
    }
}
