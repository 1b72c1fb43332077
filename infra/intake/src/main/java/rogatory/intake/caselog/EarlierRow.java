package rogatory.intake.caselog;

import java.util.regex.Pattern;
import rogatory.vocabulary.RightValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * An earlier row of the same request, named by its event and the day this happened; where there are several such rows, the
 * latest of them, or the one whose number stands behind: {@code ItemExecuted:2021-03-04}, {@code ItemExecuted:2021-03-04:1}.
 */
enum EarlierRow implements CodeForm {
    NAMED;

    /** How a table of acts calls it. */
    static final String FORM = "earlier-row";

    private static final Pattern WRITTEN = Pattern.compile("\\w+:\\d{4}-\\d\\d-\\d\\d(:\\d{1,6})?");

    @Override
    public boolean has(String code) {
        return WRITTEN.matcher(code).matches() && RightValue.date(day(code)).isEmpty();
    }

    @Override
    public void check(Cells cells, String column, String code) {
        if (!has(code)) {
            String wrong = WRITTEN.matcher(code).matches()
                    ? RightValue.date(day(code)).orElseThrow()
                    : "write its event and day, as ItemExecuted:2021-03-04";
            cells.wrong(column, "'" + code + "' names no earlier row; " + wrong);
        }
    }

    private static String day(String code) {
        return code.split(":")[1];
    }

    /** @param code the row's key, which has taken the place of its name */
    @Override
    public JsonNode json(String code) {
        return StringNode.valueOf(code);
    }
}
