package rogatory.intake.caselog;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Two codes that belong together, such as a legal basis and its role: {@code DOMESTIC_LAW:RELIED_ON} in the log, an object
 * in a body.
 *
 * @param first what the body calls the one before the colon
 * @param second what it calls the other
 */
record Pair(String first, String second, Values before, Values after) implements CodeForm {

    static final Pair LEGAL_BASIS = new Pair("code", "role", new Values("legal-basis"), new Values("legal-basis-role"));

    private static final String COLON = ":";

    @Override
    public boolean has(String code) {
        List<String> halves = List.of(code.split(COLON, -1));
        return halves.size() == 2 && before.has(halves.getFirst()) && after.has(halves.getLast());
    }

    @Override
    public void check(Cells cells, String column, String code) {
        List<String> halves = List.of(code.split(COLON, -1));
        if (halves.size() != 2) {
            String form = (first + COLON + second).toUpperCase(Locale.ROOT);
            String example = before.all().getFirst() + COLON + after.all().getFirst();
            cells.wrong(column, "'" + code + "' is not " + form + ", as in " + example);
            return;
        }
        before.check(cells, column, halves.getFirst());
        after.check(cells, column, halves.getLast());
    }

    @Override
    public ObjectNode json(String code) {
        String[] halves = code.split(COLON, 2);
        return JsonNodeFactory.instance.objectNode().put(first, halves[0]).put(second, halves[1]);
    }
}
