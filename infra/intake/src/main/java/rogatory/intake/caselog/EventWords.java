package rogatory.intake.caselog;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Checks the words among the codes of an event row, those that set a field of the body. */
final class EventWords {

    private EventWords() {}

    static void check(Cells cells, Act act, List<String> words) {
        Map<String, String> setBy = new TreeMap<>();
        for (String word : new TreeSet<>(words)) {
            Act.Word meaning = act.words().get(word);
            if (meaning == null) {
                continue;
            }
            if (meaning.fromNote() && cells.optionalText("note") == null) {
                cells.wrong("note", "is empty, but " + word + " needs it");
            }
            String other = setBy.putIfAbsent(meaning.field(), word);
            if (other != null) {
                cells.wrong("codes", other + " and " + word + " exclude each other; keep one");
            }
        }
    }
}
