package rogatory.statistics.tables;

import java.util.List;
import java.util.stream.Stream;
import rogatory.statistics.asked.Asked;
import rogatory.statistics.cases.CaseFacts;
import rogatory.vocabulary.Code;
import rogatory.vocabulary.CodeLists;

/**
 * T7 and T10: what users noted and did not withdraw on requests that came in, were open or ended in the period, SEED 20, 27,
 * UNCAC 60.
 *
 * @param column what the codes are called
 * @param list the code list
 */
record ObservationTable(String id, String name, String column, String list) implements Table {

    @Override
    public List<String> columns() {
        return List.of(column, Columns.REQUESTS, Columns.SHARE, Columns.LOOKED_AT, "name");
    }

    @Override
    public String note() {
        return "Counted is what users noted and did not withdraw; nothing is derived. A code that nobody noted has no row.";
    }

    @Override
    public Stream<Row> rows(List<CaseFacts> cases, Asked asked) {
        List<CaseFacts> concerned = cases.stream()
                .filter(known -> known.life().concernedIn(asked.period()))
                .toList();
        return CodeLists.of(list).codes().stream().flatMap(code -> row(code, concerned));
    }

    private static Stream<Row> row(Code code, List<CaseFacts> concerned) {
        long noted = concerned.stream()
                .filter(known -> known.observed(code.code()).isPresent())
                .count();
        return noted == 0
                ? Stream.empty()
                : Stream.of(
                        Row.of(code.code(), noted, Row.share(noted, concerned.size()), concerned.size(), code.name()));
    }
}
