package rogatory.intake.caselog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of the two files of a case log; their order in the file is free. */
enum Columns {
    REQUESTS(
            "ref",
            "kind",
            "direction",
            "partner",
            "received_on",
            "precision",
            "channel",
            "form",
            "language",
            "urgency",
            "proceeding",
            "offences",
            "legal_bases",
            "items",
            "deadline"),
    EVENTS("ref", "occurred_on", "precision", "event", "items", "codes", "until", "amount", "currency", "note");

    /** Optional in both files: when the row was recorded in the system it comes from. */
    static final String RECORDED_ON = "recorded_on";

    private final List<String> names;

    Columns(String... names) {
        this.names = List.of(names);
    }

    /** @return what is wrong with this header row, nothing if it will do */
    List<String> faults(List<String> header) {
        if (header.size() == 1 && header.getFirst().contains(";")) {
            return List.of("the columns are parted by semicolons; save the file as CSV with commas");
        }
        var faults = new ArrayList<String>();
        for (String name : names) {
            if (!header.contains(name)) {
                faults.add("the column '" + name + "' is missing; the columns are " + String.join(",", names));
            }
        }
        Map<String, Integer> seen = new LinkedHashMap<>();
        header.forEach(name -> seen.merge(name, 1, Integer::sum));
        seen.forEach((name, times) -> {
            if (!names.contains(name) && !name.equals(RECORDED_ON)) {
                faults.add("the column '" + name + "' is unknown; the columns are " + String.join(",", names)
                        + " and, if there is one, " + RECORDED_ON);
            } else if (times > 1) {
                faults.add("the column '" + name + "' is there " + times + " times; keep one");
            }
        });
        return faults;
    }
}
