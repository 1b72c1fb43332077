package rogatory.intake.caselog;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Reads the column {@code codes} of an event row. */
final class EventCodes {

    private EventCodes() {}

    /**
     * @param words takes the codes that set a field, such as {@code NIL}
     * @return the others
     */
    static List<String> read(Cells cells, Act act, List<String> words) {
        var codes = new ArrayList<String>();
        for (String part : cells.parts("codes")) {
            (act.words().containsKey(part) ? words : codes).add(part);
        }
        needNote(cells, act, words);
        Act.CodesField field = act.codes();
        if (field == null) {
            codes.forEach(code ->
                    cells.wrong("codes", "'" + code + "' does not belong to " + act.event() + "; " + instead(act)));
            return codes;
        }
        if (!field.many() && codes.size() > 1) {
            cells.wrong("codes", act.event() + " takes one code, but here are " + codes.size());
        }
        if (codes.isEmpty() && field.field().required()) {
            cells.wrong("codes", "is empty, but " + act.event() + " needs one");
        }
        codes.forEach(code -> check(cells, code, field.lists()));
        return codes;
    }

    private static void check(Cells cells, String code, List<String> lists) {
        switch (lists.size()) {
            case 0 -> {
                // No list of theirs exists yet.
            }
            case 1 -> cells.code("codes", code, lists.getFirst());
            default -> cells.pair("codes", code, lists.getFirst(), lists.getLast());
        }
    }

    private static void needNote(Cells cells, Act act, List<String> words) {
        for (String word : words) {
            Act.Word meaning = act.words().get(word);
            if (meaning != null && meaning.fromNote() && cells.optionalText("note") == null) {
                cells.wrong("note", "is empty, but " + word + " needs the reason there");
            }
        }
    }

    private static String instead(Act act) {
        return act.words().isEmpty()
                ? "leave it empty"
                : "it takes " + String.join(", ", new TreeSet<>(act.words().keySet())) + " or nothing";
    }
}
