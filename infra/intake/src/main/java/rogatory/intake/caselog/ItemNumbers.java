package rogatory.intake.caselog;

import java.util.List;

/** Reads the column {@code items} of an event row: numbers of items that the request has. */
final class ItemNumbers {

    private ItemNumbers() {}

    static List<Integer> read(Cells cells, Act act, RequestRow request) {
        List<String> parts = cells.parts("items");
        if (!act.takesItems() && !parts.isEmpty()) {
            cells.wrong("items", act.event() + " concerns the whole request; leave it empty");
            return List.of();
        }
        return parts.stream().map(part -> number(cells, part, request)).toList();
    }

    private static int number(Cells cells, String part, RequestRow request) {
        int last = request.items().size();
        int number = part.matches("\\d{1,6}") ? Integer.parseInt(part) : 0;
        if (number < 1 || number > last) {
            String right = last == 0 ? "has no items" : "has the items 1 to " + last;
            cells.wrong("items", "'" + part + "' is no item of " + request.ref() + ", which " + right);
        }
        return number;
    }
}
