package rogatory.statistics.tables;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import rogatory.chassis.web.NotHere;
import rogatory.statistics.challenges.rules.Thresholds;
import rogatory.statistics.parties.Parties;
import rogatory.statistics.store.Cases;

/** Fills tables with the case facts that are on record. */
public final class Filler {

    private final Cases cases;
    private final List<Table> tables;

    Filler(Cases cases, Thresholds thresholds, Parties parties) {
        this.cases = cases;
        this.tables = Tables.all(thresholds, parties);
    }

    /** @throws NotHere if there is none */
    public Table find(String id) {
        return tables.stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotHere(
                        "table-is-known",
                        "there is no table " + id + "; these are: "
                                + tables.stream().map(Table::id).collect(Collectors.joining(", "))));
    }

    /** All tables, in the order of their numbers. */
    public List<Table> tables() {
        return tables;
    }

    /** All tables, filled. */
    public List<FilledTable> fill(Question question) {
        List<FilledTable> filled = at(tables, question);
        Instant since = question.since();
        return since == null ? filled : restated(filled, at(tables, question.knownAt(since)));
    }

    public FilledTable fill(Table table, Question question) {
        return table.id().equals(TableIds.QUALITY) && question.since() != null
                ? fill(question).getLast()
                : at(List.of(table), question).getFirst();
    }

    private List<FilledTable> at(List<Table> wanted, Question question) {
        return FilledTable.all(wanted, cases.groups(question.asked().query()), question);
    }

    private static List<FilledTable> restated(List<FilledTable> now, List<FilledTable> then) {
        List<CellChange> changes = CellChange.between(then, now).stream()
                .filter(change -> !change.table().equals(TableIds.QUALITY))
                .toList();
        return now.stream()
                .map(table -> table.table().equals(TableIds.QUALITY) ? told(table, changes) : table)
                .toList();
    }

    private static FilledTable told(FilledTable quality, List<CellChange> changes) {
        return quality.withEach(row -> {
            Map<String, Object> more = new LinkedHashMap<>(row);
            more.put(
                    QualityTable.RESTATED,
                    changes.stream()
                            .filter(change -> FilledTable.FIRST.stream()
                                    .allMatch(column -> Objects.equals(
                                            row.get(column), change.row().get(column))))
                            .count());
            return more;
        });
    }
}
