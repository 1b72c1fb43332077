package rogatory.intake.caselog;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How an event row becomes the body of an act: which columns it may fill, and what the body calls them.
 *
 * @param event the name in the log
 * @param noun the act's noun in the address
 * @param words codes that set a field of the body instead of being listed in it
 */
record Act(
        String event,
        String noun,
        boolean takesItems,
        @Nullable CodesField codes,
        @Nullable Field until,
        boolean takesMoney,
        @Nullable Field note,
        Map<String, Word> words) {

    private static final int COLUMNS = 8;

    /** A field of the body; written with {@code !} where the law service will not do without it. */
    record Field(String name, boolean required) {

        static @Nullable Field parse(String text) {
            return text.equals("-") ? null : new Field(text.replace("!", ""), text.endsWith("!"));
        }
    }

    /**
     * The field that takes the codes.
     *
     * @param many whether it is a list, written with {@code []}
     * @param lists the code lists: none where no list exists yet, two where a code and its role are parted by a colon
     */
    record CodesField(Field field, boolean many, List<String> lists) {

        static @Nullable CodesField parse(String text) {
            String[] parts = text.split(" ", 2);
            Field field = Field.parse(parts[0].replace("[]", ""));
            if (field == null) {
                return null;
            }
            List<String> lists = parts.length == 1 ? List.of() : List.of(parts[1].split(":"));
            return new CodesField(field, parts[0].contains("[]"), lists);
        }
    }

    /** A field that is set to true, or, written {@code field<note}, to the text of the note. */
    record Word(String field, boolean fromNote) {

        static Word parse(String text) {
            return new Word(text.replace("<note", ""), text.endsWith("<note"));
        }
    }

    static Act parse(String line) {
        List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        if (cells.size() != COLUMNS) {
            throw new IllegalStateException("a line has " + COLUMNS + " columns, but this is: " + line);
        }
        return new Act(
                cells.get(0),
                cells.get(1),
                cells.get(2).equals("items"),
                CodesField.parse(cells.get(3)),
                Field.parse(cells.get(4)),
                cells.get(5).equals("money"),
                Field.parse(cells.get(6)),
                words(cells.get(7)));
    }

    private static Map<String, Word> words(String cell) {
        return Arrays.stream(cell.split(" "))
                .filter(word -> word.contains("="))
                .map(word -> word.split("=", 2))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> Word.parse(pair[1])));
    }
}
