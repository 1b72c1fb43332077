package rogatory.statistics.restated;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.store.History;
import rogatory.statistics.tables.CellChange;
import rogatory.statistics.tables.FilledTable;
import rogatory.statistics.tables.Question;
import rogatory.statistics.tables.Table;

/**
 * A request of which something has been recorded since, and how the tables would have changed if there were no other.
 *
 * @param alone the changes of tables that hold this request alone
 * @param repeated the same with as many copies of it as it takes until quantiles are shown
 */
record Suspect(History history, List<Fact> news, List<CellChange> alone, List<CellChange> repeated) {

    private static final int COPIES = 10;

    /** @return nothing if nothing of it that the question asks about has been recorded since */
    static Optional<Suspect> of(History history, List<Table> tables, Question then, Question now) {
        List<Fact> news = news(history, then, now);
        return news.isEmpty()
                ? Optional.empty()
                : Optional.of(new Suspect(
                        history,
                        news,
                        changes(history, tables, then, now, 1),
                        changes(history, tables, then, now, COPIES)));
    }

    /** What has been recorded of it since, as far as the question asks about it. */
    static List<Fact> news(History history, Question then, Question now) {
        return history.facts().stream()
                .filter(fact -> fact.recordedAt().isAfter(then.asked().query().knownAt()))
                .filter(fact -> !fact.recordedAt().isAfter(now.asked().query().knownAt()))
                .filter(fact -> fact.what().concernsTheRecord()
                        || !fact.occurredOn().isAfter(now.asked().query().asOf()))
                .toList();
    }

    private static List<CellChange> changes(
            History history, List<Table> tables, Question then, Question now, int copies) {
        List<FilledTable> before = filled(history, tables, then, copies);
        List<FilledTable> after = filled(history, tables, now, copies);
        return CellChange.between(before, after);
    }

    private static List<FilledTable> filled(History history, List<Table> tables, Question question, int copies) {
        return FilledTable.all(
                tables, at(history, question).stream().map(known -> Collections.nCopies(copies, known)), question);
    }

    static Optional<CaseFacts> at(History history, Question question) {
        return history.at(
                question.asked().query().asOf(), question.asked().query().knownAt());
    }

    Stream<Cause> causes() {
        return news.stream().map(fact -> Cause.of(history, fact));
    }
}
