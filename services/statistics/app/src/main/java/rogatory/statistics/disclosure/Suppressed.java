package rogatory.statistics.disclosure;

import com.fasterxml.jackson.annotation.JsonValue;

/** What stands in a cell that is not shown: the letter that Eurostat marks confidential figures with. */
public enum Suppressed {
    CELL;

    public static final String MARK = "c";

    @JsonValue
    @Override
    public String toString() {
        return MARK;
    }
}
