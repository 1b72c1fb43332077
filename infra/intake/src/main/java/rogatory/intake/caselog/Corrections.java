package rogatory.intake.caselog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import rogatory.vocabulary.record.CorrectableField;

/** Holds a row that corrects the receipt to what the service holds it to: each field has right values of its own. */
final class Corrections {

    private static final String CORRECTIONS = "corrections";
    private static final List<String> VALUES = List.of("to", "from");

    private Corrections() {}

    static void check(Cells cells, Act act, Map<CodesField, List<String>> codes, LocalDate occurredOn) {
        if (!act.noun().equals(CORRECTIONS)) {
            return;
        }
        given(codes, "field").stream()
                .flatMap(name -> CorrectableField.named(name).stream())
                .forEach(field -> VALUES.forEach(part -> given(codes, part).stream()
                        .flatMap(value -> field.wrong(value, occurredOn).stream())
                        .forEach(wrong -> cells.wrong("codes", "as " + part + " of " + field.field() + ": " + wrong))));
    }

    private static List<String> given(Map<CodesField, List<String>> codes, String name) {
        return codes.entrySet().stream()
                .filter(each -> each.getKey().name().equals(name))
                .flatMap(each -> each.getValue().stream())
                .toList();
    }
}
