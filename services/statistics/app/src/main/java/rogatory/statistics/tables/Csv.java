package rogatory.statistics.tables;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes lines as RFC 4180 has them. */
final class Csv {

    private Csv() {}

    static String write(List<String> header, List<List<String>> rows) {
        return Stream.concat(Stream.of(header), rows.stream()).map(Csv::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",\r\n].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
