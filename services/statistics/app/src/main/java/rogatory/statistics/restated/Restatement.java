package rogatory.statistics.restated;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.store.History;
import rogatory.statistics.tables.CellChange;
import rogatory.statistics.tables.FilledTable;
import rogatory.statistics.tables.Question;
import rogatory.statistics.tables.Table;

/**
 * What tables tell otherwise than they did, and why.
 *
 * @param since when they were known before
 * @param changed how many cells
 */
record Restatement(
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        String scope,
        Instant since,
        Instant knownAt,
        int changed,
        List<Explained> changes) {

    /** @param groups the requests of one kind and direction each */
    static Restatement of(List<Table> tables, Stream<List<History>> groups, Question now, Instant since) {
        Question then = now.knownAt(since);
        List<Explained> changes = new ArrayList<>();
        groups.forEach(group -> changes.addAll(of(tables, group, then, now)));
        return new Restatement(
                now.asked().period().from(),
                now.asked().period().to(),
                now.asked().query().asOf(),
                now.scope().word(),
                since,
                now.asked().query().knownAt(),
                changes.size(),
                changes);
    }

    private static List<Explained> of(List<Table> tables, List<History> group, Question then, Question now) {
        List<FilledTable> before = filled(tables, group, then);
        List<FilledTable> after = filled(tables, group, now);
        List<CellChange> changes = IntStream.range(0, tables.size())
                .boxed()
                .flatMap(i -> CellChange.between(before.get(i), after.get(i)).stream())
                .toList();
        if (changes.isEmpty()) {
            return List.of();
        }
        List<Table> changed = tables.stream()
                .filter(table ->
                        changes.stream().anyMatch(change -> change.table().equals(table.id())))
                .toList();
        List<Suspect> suspects = group.stream()
                .map(history -> Suspect.of(history, changed, then, now))
                .flatMap(Optional::stream)
                .toList();
        return changes.stream().map(change -> Explained.of(change, suspects)).toList();
    }

    private static List<FilledTable> filled(List<Table> tables, List<History> group, Question question) {
        List<CaseFacts> known = group.stream()
                .map(history -> Suspect.at(history, question))
                .flatMap(Optional::stream)
                .toList();
        return FilledTable.all(tables, known.isEmpty() ? Stream.empty() : Stream.of(known), question);
    }
}
