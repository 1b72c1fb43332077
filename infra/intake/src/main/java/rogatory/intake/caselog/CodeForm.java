package rogatory.intake.caselog;

import tools.jackson.databind.JsonNode;

/** What one of the codes between the semicolons of a cell looks like. */
sealed interface CodeForm permits Values, Pair, EarlierRow {

    /** Whether the code is right as it stands. */
    boolean has(String code);

    /** Notes what is wrong with the code, and what would be right. */
    void check(Cells cells, String column, String code);

    /** The code as a body writes it; it has been checked. */
    JsonNode json(String code);
}
