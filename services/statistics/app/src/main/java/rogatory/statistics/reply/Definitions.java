package rogatory.statistics.reply;

import java.util.List;
import rogatory.statistics.definitions.Page;
import rogatory.statistics.definitions.Term;

/** What the words of replies mean and what their figures cannot tell, taken from the pages that define them. */
final class Definitions {

    static final List<String> COLUMNS = List.of("Indicator", "Name", "Formula", "Cohort", "Unit", "Source");

    private static final String LACKING = "Not reckoned, for want of data";

    private final Page indicators = Page.read("indicators.md");
    private final Page tables = Page.read("statistics.md");

    List<Term> terms() {
        return indicators.terms().stream()
                .filter(term -> !term.word().equals(LACKING))
                .toList();
    }

    /** Those whose ids begin so. */
    List<List<String>> indicators(List<String> ids) {
        return indicators.rows("id").stream()
                .filter(row -> ids.stream().anyMatch(id -> row.getFirst().startsWith(id)))
                .toList();
    }

    /** How to read these tables. */
    List<String> caveats(List<String> ids) {
        return tables.points(block -> block.startsWith("- **")).stream()
                .filter(point -> ids.stream().anyMatch(id -> point.startsWith(id + " ")))
                .toList();
    }

    String lacking() {
        return indicators.terms().stream()
                .filter(term -> term.word().equals(LACKING))
                .map(term -> term.word() + ": " + term.meaning())
                .findFirst()
                .orElse("");
    }
}
