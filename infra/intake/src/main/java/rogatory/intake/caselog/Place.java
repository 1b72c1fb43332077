package rogatory.intake.caselog;

/**
 * Where a row stands, as an editor shows it.
 *
 * @param line counted from 1, the header being the first
 */
public record Place(String file, long line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
