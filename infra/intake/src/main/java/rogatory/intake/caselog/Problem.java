package rogatory.intake.caselog;

/**
 * What is wrong with a file or a row, and what would be right.
 *
 * @param kind as it stands in the request row, or empty where that is not known
 * @param ref the reference of the row, or empty where it has none
 * @param column the column, or {@code header} or {@code file}
 */
public record Problem(Place place, Reach reach, String kind, String ref, String column, String detail) {

    /** How far a problem reaches. */
    public enum Reach {
        /** The file cannot be read as a case log, so none of its rows can be trusted. */
        FILE,
        /** The row cannot be sent. */
        ROW,
        /** Nothing is wrong with the row, but it belongs to a request row that cannot be sent. */
        CONSEQUENCE
    }

    @Override
    public String toString() {
        return place + ": " + column + ": " + detail;
    }
}
