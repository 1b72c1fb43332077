package rogatory.statistics.disclosure;

/** Why a count is not shown. */
public enum Reason {
    /** It is below the threshold. */
    SMALL(Rules.THRESHOLD - 1),
    /** Its row is about so few that nothing more of them is shown. */
    ROW(1),
    /** It would give away another. */
    COMPLEMENT(1),
    /** It is a difference that nobody shows but anybody could reckon, and is below the threshold. */
    DIFFERENCE(Rules.THRESHOLD - 1),
    /** It is such a difference of what else a row counts of requests, and they are below the threshold. */
    ROW_DIFFERENCE(1),
    /** It is such a difference, and may be known. */
    OPEN_DIFFERENCE(0);

    private final long width;

    Reason(long width) {
        this.width = width;
    }

    /** How far apart the least and the greatest value have to be that what is shown leaves possible. */
    long width() {
        return width;
    }

    boolean shownElsewhere() {
        return this == DIFFERENCE || this == ROW_DIFFERENCE || this == OPEN_DIFFERENCE;
    }
}
