package rogatory.intake.caselog;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How an event row becomes the body of an act: which columns it may fill, and what the body calls them.
 *
 * @param event the name in the log
 * @param aliases other names of the same event
 * @param noun the act's noun in the address
 * @param codes the fields that take codes; a code goes to the first that knows it
 * @param words codes that set a field of the body instead of being listed in it
 */
record Act(
        String event,
        List<String> aliases,
        String noun,
        boolean takesItems,
        List<CodesField> codes,
        @Nullable Field until,
        boolean takesMoney,
        @Nullable Field note,
        Map<String, Word> words) {

    private static final int COLUMNS = 8;

    /**
     * A field of the body; written with {@code !} where the law service will not do without it.
     *
     * @param form what it takes, written after a colon: {@code days} for a date told as days from the day of the event,
     *     {@code address} for the address of a request; the cell as it stands if empty
     */
    record Field(String name, String form, boolean required) {

        static final String DAYS = "days";
        static final String ADDRESS = "address";

        static @Nullable Field parse(String text) {
            if (text.equals("-")) {
                return null;
            }
            String[] parts = text.replace("!", "").split(":", 2);
            return new Field(parts[0], parts.length == 1 ? "" : parts[1], text.endsWith("!"));
        }

        boolean takes(String wanted) {
            return form.equals(wanted);
        }
    }

    /**
     * A field that is set to true, or, written {@code field<note}, to the text of the note, or, written {@code
     * field:VALUE}, to that value.
     *
     * @param many whether it is a list, written {@code field[]<note}: of what the note has between its semicolons
     */
    record Word(
            String field,
            boolean many,
            boolean fromNote,
            @Nullable String value) {

        private static final String LIST = "[]";
        private static final String NOTE = "<note";

        static Word parse(String text) {
            String[] parts = text.replace(NOTE, "").replace(LIST, "").split(":", 2);
            return new Word(parts[0], text.contains(LIST), text.endsWith(NOTE), parts.length == 1 ? null : parts[1]);
        }
    }

    static Act parse(String line) {
        List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        if (cells.size() != COLUMNS) {
            throw new IllegalStateException("a line has " + COLUMNS + " columns, but this is: " + line);
        }
        List<String> names = List.of(cells.get(0).split(" +"));
        return new Act(
                names.getFirst(),
                names.subList(1, names.size()),
                cells.get(1),
                cells.get(2).equals("items"),
                Arrays.stream(cells.get(3).split(" \\+ "))
                        .filter(Predicate.not("-"::equals))
                        .map(CodesField::parse)
                        .toList(),
                Field.parse(cells.get(4)),
                cells.get(5).equals("money"),
                Field.parse(cells.get(6)),
                words(cells.get(7)));
    }

    boolean isCalled(String name) {
        return event.equals(name) || aliases.contains(name);
    }

    private static Map<String, Word> words(String cell) {
        return Arrays.stream(cell.split(" "))
                .filter(word -> word.contains("="))
                .map(word -> word.split("=", 2))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> Word.parse(pair[1])));
    }
}
