package rogatory.intake.caselog;

import java.util.List;
import java.util.Locale;
import rogatory.vocabulary.Code;
import rogatory.vocabulary.CodeLists;
import rogatory.vocabulary.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Codes of one list.
 *
 * @param source the name of a code list, or {@code state} for the States, or the words themselves parted by slashes;
 *     anything goes where it is empty
 */
record Values(String source) implements CodeForm {

    static final Values ANY = new Values("");

    private static final Values STATES = new Values("state");

    @Override
    public boolean has(String code) {
        return equals(ANY) || all().contains(code) || equals(STATES) && isState(code);
    }

    @Override
    public void check(Cells cells, String column, String code) {
        if (has(code)) {
            return;
        }
        if (equals(STATES)) {
            cells.state(column, code);
        } else if (words()) {
            cells.wrong(column, "'" + code + "' is not known; " + Suggestion.among(all(), code));
        } else {
            cells.code(column, code, source);
        }
    }

    @Override
    public JsonNode json(String code) {
        return StringNode.valueOf(code);
    }

    /** All codes, for who looks for the right one; no States, which everybody knows. */
    List<String> all() {
        if (words()) {
            return List.of(source.split("/"));
        }
        return equals(ANY) || equals(STATES)
                ? List.of()
                : CodeLists.of(source).codes().stream().map(Code::code).toList();
    }

    private boolean words() {
        return !source.isEmpty() && source.equals(source.toUpperCase(Locale.ROOT));
    }

    private static boolean isState(String code) {
        try {
            return code.equals(new State(code).code());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
