package rogatory.intake.caselog;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One row of a file, its cells by column name. */
record Line(Place place, Map<String, Integer> columns, String[] cells) {

    /** @return without blanks around it; empty where the cell is, or where the file has no such column */
    String get(String column) {
        Integer index = columns.get(column);
        return index == null ? "" : cells[index].strip();
    }

    /** Everything the row says, whatever the order of its columns, but for {@code recorded_on}: that is not part of the fact. */
    String content() {
        return columns.keySet().stream()
                .filter(column -> !column.equals(Columns.RECORDED_ON))
                .sorted()
                .flatMap(column -> Stream.of(column, get(column)))
                .collect(Collectors.joining("\u001f"));
    }
}
