package rogatory.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Many requests that each go the way of CH-PE-2000.
 *
 * @param refs their references
 */
record Caseload(Path requests, Path events, List<String> refs) {

    private static final String MODEL = "CH-PE-2000";

    /** Entries each request has in the end: its receipt and the rows of its events. */
    static final int ENTRIES = 8;

    static Caseload of(int size, String name, Path folder) {
        List<String> refs = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            refs.add("%s-%03d".formatted(name, number));
        }
        return new Caseload(
                copies("public-requests.csv", refs, folder.resolve(name + "-requests.csv")),
                copies("public-events.csv", refs, folder.resolve(name + "-events.csv")),
                refs);
    }

    int rows() {
        return refs.size() * ENTRIES;
    }

    private static Path copies(String file, List<String> refs, Path copy) {
        try {
            List<String> rows = Files.readAllLines(Home.CASES.resolve(file));
            List<String> model =
                    rows.stream().filter(row -> row.startsWith(MODEL + ",")).toList();
            List<String> lines = new ArrayList<>(List.of(rows.getFirst()));
            refs.forEach(ref -> model.forEach(row -> lines.add(ref + row.substring(MODEL.length()))));
            return Files.write(copy, lines);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
