package rogatory.chassis.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import rogatory.vocabulary.DayOfRecord;
import rogatory.vocabulary.UnusableCodes.Fault;

/**
 * Days on which the authority is open or closed whatever its weekend and the holidays say, one a line with the reason.
 *
 * @param openOn whether it is open on that day
 */
record Overrides(SortedMap<LocalDate, Boolean> openOn) {

    private static final String OPEN = "open";
    private static final String CLOSED = "closed";
    private static final String EXAMPLE = "write '2026-12-24 | closed | reason' or '2026-12-26 | open | reason'";

    /** @param faults takes each line that is wrong */
    static Overrides read(String file, List<Fault> faults) {
        var overrides = new Overrides(new TreeMap<>());
        List<String> lines = lines(file, faults);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                overrides.take(line, file + ":" + (i + 1), faults);
            }
        }
        return overrides;
    }

    private static List<String> lines(String file, List<Fault> faults) {
        try {
            return file.isBlank()
                    ? List.of()
                    : Files.readString(Path.of(file))
                            .replaceFirst("^\uFEFF", "")
                            .lines()
                            .toList();
        } catch (IOException | RuntimeException e) {
            faults.add(new Fault(
                    file,
                    "it cannot be read as text",
                    "name a file in rogatory.calendar.overrides that the service can read, saved as UTF-8, or none"));
            return List.of();
        }
    }

    private void take(String line, String place, List<Fault> faults) {
        String[] parts = line.split("\\|", 3);
        if (parts.length != 3 || parts[2].isBlank()) {
            faults.add(new Fault(place, "a day, a word or the reason is missing", EXAMPLE));
            return;
        }
        String word = parts[1].strip();
        if (!word.equals(OPEN) && !word.equals(CLOSED)) {
            faults.add(new Fault(place, "'" + word + "' is neither open nor closed", EXAMPLE));
        }
        try {
            LocalDate day = DayOfRecord.parse(parts[0].strip());
            if (openOn.putIfAbsent(day, word.equals(OPEN)) != null) {
                faults.add(new Fault(place, day + " stands in an earlier line already", "keep one line for a day"));
            }
        } catch (IllegalArgumentException e) {
            faults.add(new Fault(place, String.valueOf(e.getMessage()), EXAMPLE));
        }
    }
}
