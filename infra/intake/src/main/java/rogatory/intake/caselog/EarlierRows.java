package rogatory.intake.caselog;

import java.util.List;
import java.util.Map;

/** Finds the rows of a request that a later row of it names. */
final class EarlierRows {

    private static final String VOIDINGS = "voidings";

    private final List<Entry> earlier;
    private final Cells cells;

    /** @param earlier the sound rows of the request before this one */
    EarlierRows(List<Entry> earlier, Cells cells) {
        this.earlier = earlier;
        this.cells = cells;
    }

    /** Puts the keys of the rows in the place of their names. */
    void putKeys(Map<CodesField, List<String>> codes) {
        codes.forEach((field, given) -> {
            if (field.form() instanceof EarlierRow row) {
                given.replaceAll(name -> row.has(name) ? key(name) : name);
            }
        });
    }

    private String key(String name) {
        String[] parts = name.split(":");
        List<EventRow> named = earlier.stream()
                .filter(EventRow.class::isInstance)
                .map(EventRow.class::cast)
                .filter(row -> row.how().isCalled(parts[0])
                        && row.occurredOn().toString().equals(parts[1]))
                .toList();
        int number = parts.length > 2 ? Integer.parseInt(parts[2]) : named.size();
        if (number < 1 || number > named.size()) {
            cells.wrong(
                    "codes", "'" + name + "' is not among the rows of the request before this one; " + right(named));
            return name;
        }
        EventRow row = named.get(number - 1);
        if (row.act().equals(VOIDINGS)) {
            cells.wrong("codes", "'" + name + "' is a voiding, and no voiding is voided; record the fact again");
        }
        return row.key();
    }

    private static String right(List<EventRow> named) {
        return named.isEmpty()
                ? "name one by the event and the day that its own columns have"
                : "there are " + named.size() + " of that event and day, counted from 1";
    }
}
