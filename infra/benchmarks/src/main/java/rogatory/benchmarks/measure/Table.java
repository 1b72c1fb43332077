package rogatory.benchmarks.measure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The results as a Markdown table whose columns also stand straight on a terminal. */
public final class Table {

    private static final List<String> HEAD =
            List.of("id", "what", "measured", "baseline", "ratio", "min to max", "target", "verdict", "load");

    private Table() {}

    public static String of(List<Result> results) {
        List<List<String>> lines = Stream.concat(
                        Stream.of(HEAD), results.stream().map(Table::cells))
                .toList();
        int[] widths = IntStream.range(0, HEAD.size())
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        String rule = IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining(" | ", "| ", " |"));
        List<String> padded = lines.stream().map(line -> padded(line, widths)).toList();
        return Stream.concat(Stream.of(padded.getFirst(), rule), padded.subList(1, padded.size()).stream())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String padded(List<String> line, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> line.get(column)
                        + " ".repeat(widths[column] - line.get(column).length()))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static List<String> cells(Result result) {
        return List.of(
                result.id(),
                result.what(),
                result.measured(),
                result.baseline(),
                result.ratio() == null ? "-" : Figures.plain(result.ratio()),
                result.spread(),
                result.target(),
                result.verdict(),
                String.format(Locale.ROOT, "%.1f", result.load()));
    }
}
