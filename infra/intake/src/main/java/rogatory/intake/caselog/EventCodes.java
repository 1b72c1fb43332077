package rogatory.intake.caselog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads the column {@code codes} of an event row. */
final class EventCodes {

    private static final String COLUMN = "codes";

    private EventCodes() {}

    /**
     * @param words takes the codes that set a field, such as {@code NIL}
     * @return the others, by the field they go to
     */
    static Map<CodesField, List<String>> read(Cells cells, Act act, List<String> words) {
        Map<CodesField, List<String>> codes = new LinkedHashMap<>();
        act.codes().forEach(field -> codes.put(field, new ArrayList<>()));
        for (String part : cells.parts(COLUMN)) {
            if (act.words().containsKey(part)) {
                words.add(part);
            } else if (act.codes().isEmpty()) {
                cells.wrong(COLUMN, "'" + part + "' does not belong to " + act.event() + "; " + instead(act));
            } else {
                fieldOf(part, act, codes, cells).ifPresent(given -> given.add(part));
            }
        }
        int placed = words.size() + codes.values().stream().mapToInt(List::size).sum();
        codes.forEach((field, given) -> tooMany(field, given.size(), act, cells));
        if (placed == cells.parts(COLUMN).size()) {
            codes.forEach((field, given) -> tooFew(field, given.size(), act, cells));
        }
        EventWords.check(cells, act, words);
        return codes;
    }

    /** @return nothing where several fields take codes and none of them knows this one, which is noted */
    private static Optional<List<String>> fieldOf(
            String code, Act act, Map<CodesField, List<String>> codes, Cells cells) {
        List<CodesField> knowing =
                act.codes().stream().filter(field -> field.form().has(code)).toList();
        if (!knowing.isEmpty()) {
            CodesField first = knowing.stream()
                    .filter(field -> field.hasRoomBeside(codes.getOrDefault(field, List.of())))
                    .findFirst()
                    .orElse(knowing.getFirst());
            return Optional.ofNullable(codes.get(first));
        }
        if (act.codes().size() == 1) {
            CodesField only = act.codes().getFirst();
            only.form().check(cells, COLUMN, code);
            return Optional.ofNullable(codes.get(only));
        }
        cells.wrong(
                COLUMN, "'" + code + "' is in none of the code lists of " + act.event() + "; " + nearest(code, act));
        return Optional.empty();
    }

    private static String nearest(String code, Act act) {
        List<String> right = act.codes().stream()
                .flatMap(field -> switch (field.form()) {
                    case Values values -> values.all().stream();
                    case Pair pair -> pair.before().all().stream();
                    case EarlierRow _ -> Stream.<String>empty();
                })
                .distinct()
                .toList();
        return Suggestion.among(right, code);
    }

    private static void tooMany(CodesField field, int given, Act act, Cells cells) {
        if (!field.many() && given > 1) {
            String what = act.codes().size() == 1 ? "code" : "code as its " + field.name();
            cells.wrong(COLUMN, act.event() + " takes one " + what + ", but here are " + given);
        }
    }

    /** Not said where a code has no place: it may be the one that is missed, misspelt. */
    private static void tooFew(CodesField field, int given, Act act, Cells cells) {
        if (field.required() && given == 0) {
            String what = act.codes().size() == 1 ? "is empty" : "has no " + field.name();
            String right = field.form() instanceof Values values && values.words()
                    ? "; it is one of " + String.join(", ", values.all())
                    : "";
            cells.wrong(COLUMN, what + ", but " + act.event() + " needs one" + right);
        }
    }

    private static String instead(Act act) {
        return act.words().isEmpty()
                ? "leave it empty"
                : "it takes " + String.join(", ", new TreeSet<>(act.words().keySet())) + " or nothing";
    }
}
