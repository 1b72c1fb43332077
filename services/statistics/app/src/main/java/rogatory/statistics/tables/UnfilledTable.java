package rogatory.statistics.tables;

import java.util.List;
import java.util.stream.Stream;
import rogatory.statistics.asked.Asked;
import rogatory.statistics.cases.CaseFacts;

/**
 * A table that the Conference asks for and nothing fills yet.
 *
 * @param note why
 */
record UnfilledTable(String id, String name, List<String> columns, String note) implements Table {

    @Override
    public Stream<Row> rows(List<CaseFacts> cases, Asked asked) {
        return Stream.empty();
    }
}
