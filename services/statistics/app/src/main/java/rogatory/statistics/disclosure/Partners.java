package rogatory.statistics.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Regions;
import rogatory.statistics.tables.Columns;
import rogatory.statistics.tables.FilledTable;
import rogatory.statistics.tables.FlowColumns;
import rogatory.statistics.tables.Question;

/** With whom requests are exchanged: a State where there are enough, its regional group where there are not. */
public final class Partners {

    static final String TABLE = "partners";
    static final String COUNT = FlowColumns.RECEIVED;
    private static final String OTHERS = "OTHERS";
    private static final List<String> COLUMNS = List.of(Columns.KIND, Columns.DIRECTION, "region", "partner", COUNT);

    private Partners() {}

    /** @param groups the requests of one kind and direction each */
    public static FilledTable table(Stream<List<CaseFacts>> groups, Question question) {
        return new FilledTable(
                TABLE,
                "Partners",
                question.asked().period().from(),
                question.asked().period().to(),
                question.asked().query().asOf(),
                question.scope().word(),
                "A State of fewer than " + Rules.THRESHOLD
                        + " requests is counted among the others of its regional group,"
                        + " and a group of fewer among the others.",
                COLUMNS,
                groups.flatMap(group -> rows(group, question)).toList());
    }

    private static Stream<Map<String, Object>> rows(List<CaseFacts> group, Question question) {
        Map<String, Long> byState = group.stream()
                .filter(question.scope()::holds)
                .filter(known -> known.life().enteredWithin(question.asked().period()))
                .collect(Collectors.groupingBy(
                        known -> known.particulars().opening().partner(), TreeMap::new, Collectors.counting()));
        Map<String, Long> byRegion = new TreeMap<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        CaseFacts one = group.getFirst();
        byState.forEach((state, count) -> {
            if (Rules.small(count)) {
                byRegion.merge(Regions.of(state), count, Long::sum);
            } else {
                rows.add(row(one, Regions.of(state), state, count));
            }
        });
        long others = 0;
        for (Map.Entry<String, Long> region : byRegion.entrySet()) {
            if (Rules.small(region.getValue())) {
                others += region.getValue();
            } else {
                rows.add(row(one, region.getKey(), OTHERS, region.getValue()));
            }
        }
        if (others > 0) {
            rows.add(row(one, OTHERS, OTHERS, others));
        }
        return rows.stream();
    }

    private static Map<String, Object> row(CaseFacts one, String region, String partner, long count) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(Columns.KIND, one.kind().word());
        row.put(Columns.DIRECTION, one.direction().name());
        row.put("region", region);
        row.put("partner", partner);
        row.put(COUNT, count);
        return row;
    }
}
