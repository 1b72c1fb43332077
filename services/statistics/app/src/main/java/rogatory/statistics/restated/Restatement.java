package rogatory.statistics.restated;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rogatory.chassis.web.BadQuery;
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

    /* Requests with news times tables that each may have changed: 2,000 requests where all tables are compared. A proposal
    of this project, so that no answer takes for ever. */
    private static final int MOST_FILLED = 20_000;

    /**
     * @param groups the requests of one kind and direction each
     * @throws BadQuery if too much has been recorded since
     */
    static Restatement of(List<Table> tables, Stream<List<History>> groups, Question now, Instant since) {
        Question then = now.knownAt(since);
        List<Explained> changes = new ArrayList<>();
        long[] news = new long[1];
        groups.forEach(group -> {
            news[0] += group.stream()
                    .filter(history -> !Suspect.news(history, then, now).isEmpty())
                    .count();
            refuseTooMany(news[0], tables.size(), since);
            changes.addAll(of(tables, group, then, now));
        });
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

    private static void refuseTooMany(long requests, int tables, Instant since) {
        if (requests * tables > MOST_FILLED) {
            throw new BadQuery("since " + since + " something of " + requests
                    + " requests or more has been recorded, too"
                    + " many to explain (" + MOST_FILLED / tables + " at most where the number of tables is " + tables
                    + "); name a table, a kind or a direction, or a nearer since");
        }
    }

    private static List<Explained> of(List<Table> tables, List<History> group, Question then, Question now) {
        List<FilledTable> before = filled(tables, group, then);
        List<FilledTable> after = filled(tables, group, now);
        List<CellChange> changes = CellChange.between(before, after);
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
