package rogatory.testkit;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A row of the page that says which rule keeps which duty. */
record CoverageRow(String paragraph, String duty, List<String> rules, String tests, String reason) {

    private static final Pattern PARAGRAPH = Pattern.compile("\\d+(\\(\\d+\\))?.*");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    static List<CoverageRow> of(String page) {
        return page.lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList())
                .filter(cells -> PARAGRAPH.matcher(cells.get(1)).matches())
                .map(cells ->
                        new CoverageRow(cells.get(1), cells.get(2), quoted(cells.get(3)), cells.get(4), cells.get(5)))
                .toList();
    }

    /** The tests it names, {@code Class.method_name}. */
    List<String> named() {
        return quoted(tests);
    }

    boolean pending() {
        return tests.contains("PENDING");
    }

    /** It has a rule with a test, or says why not, and not both. */
    boolean complete() {
        boolean kept = !rules.isEmpty() && !named().isEmpty() && !pending();
        return kept ? reason.isEmpty() : rules.isEmpty() && tests.isEmpty() && !reason.isEmpty();
    }

    private static List<String> quoted(String cell) {
        return QUOTED.matcher(cell)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
