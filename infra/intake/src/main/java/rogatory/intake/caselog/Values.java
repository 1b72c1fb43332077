package rogatory.intake.caselog;

import java.util.List;
import rogatory.vocabulary.Code;
import rogatory.vocabulary.CodeLists;
import rogatory.vocabulary.RightValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * Codes of one list.
 *
 * @param source the name of a code list, or {@code state} for the States, or {@code language} for BCP 47 tags, or the
 *     words themselves parted by slashes; anything goes where it is empty
 */
record Values(String source) implements CodeForm {

    static final Values ANY = new Values("");

    private static final String STATE = "state";
    private static final String LANGUAGE = "language";

    @Override
    public boolean has(String code) {
        return switch (source) {
            case "" -> true;
            case STATE -> RightValue.state(code).isEmpty();
            case LANGUAGE -> isLanguage(code);
            default -> all().contains(code);
        };
    }

    @Override
    public void check(Cells cells, String column, String code) {
        if (has(code)) {
            return;
        }
        if (source.equals(STATE)) {
            cells.state(column, code);
        } else if (source.equals(LANGUAGE)) {
            cells.language(column, code);
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

    /** All codes, for who looks for the right one; no States and languages, which everybody knows. */
    List<String> all() {
        if (words()) {
            return List.of(source.split("/"));
        }
        return source.isEmpty() || source.equals(STATE) || source.equals(LANGUAGE)
                ? List.of()
                : CodeLists.of(source).codes().stream().map(Code::code).toList();
    }

    /** Whether the words themselves are the list. */
    boolean words() {
        return source.contains("/");
    }

    /** Begins with a small letter, as no code of a list does: beside others it is told apart by that. */
    private static boolean isLanguage(String code) {
        return Character.isLowerCase(code.charAt(0))
                && RightValue.languageTag(code).isEmpty();
    }
}
