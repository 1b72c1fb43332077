package rogatory.intake.caselog;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import rogatory.vocabulary.record.CorrectableField;

/** Holds a row that corrects the receipt to what the service holds it to: each field has right values of its own. */
final class Corrections {

    private static final String CORRECTIONS = "corrections";
    private static final Map<String, String> VALUES = Map.of("to", "what is right of ", "from", "what was on file of ");
    private static final List<String> FIELDS = Arrays.stream(CorrectableField.values())
            .filter(field -> field != CorrectableField.REF)
            .map(CorrectableField::field)
            .toList();

    private Corrections() {}

    /** A row addresses its request by the reference, so that it cannot correct that one. */
    static boolean namesAField(Cells cells, Act act) {
        String named = cells.parts("codes").stream().findFirst().orElse("");
        if (!act.noun().equals(CORRECTIONS) || named.isEmpty() || FIELDS.contains(named)) {
            return true;
        }
        cells.wrong(
                "codes",
                "'" + named + "' is no field that a row corrects; the first code is one of " + String.join(", ", FIELDS)
                        + (named.equals(CorrectableField.REF.field())
                                ? "; a reference is corrected on the request itself (POST .../corrections)"
                                : ""));
        return false;
    }

    static void check(Cells cells, Act act, Map<CodesField, List<String>> codes, LocalDate occurredOn) {
        if (!act.noun().equals(CORRECTIONS)) {
            return;
        }
        given(codes, "field").stream()
                .flatMap(name -> CorrectableField.named(name).stream())
                .forEach(field -> VALUES.forEach((part, what) -> given(codes, part).stream()
                        .flatMap(value -> field.wrong(value, occurredOn).stream())
                        .forEach(wrong -> cells.wrong("codes", what + field.field() + ": " + wrong))));
    }

    private static List<String> given(Map<CodesField, List<String>> codes, String name) {
        return codes.entrySet().stream()
                .filter(each -> each.getKey().name().equals(name))
                .flatMap(each -> each.getValue().stream())
                .toList();
    }
}
