package rogatory.chassis.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rogatory.chassis.casework.Answer;
import rogatory.chassis.casework.BatchOffice;
import rogatory.chassis.casework.Office;
import rogatory.chassis.casework.Submission;

/** Loads the rows of a case log: together where they can be, else one by one. */
final class ImportRows {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRows.class);

    private final RowDesk desk;
    private final Office office;
    private final BatchOffice batches;

    ImportRows(RowDesk desk, Office office, BatchOffice batches) {
        this.desk = desk;
        this.office = office;
        this.batches = batches;
    }

    /**
     * Loads rows in their order, all that can be in one transaction.
     *
     * @throws RuntimeException if a database does not answer: then no other row need be tried
     */
    List<ImportAnswers.Line> load(List<ImportRow> rows, ImportRun run) {
        return (rows.size() > 1 ? together(rows, run) : Optional.<List<ImportAnswers.Line>>empty())
                .orElseGet(() -> rows.stream().map(row -> alone(row, run)).toList());
    }

    /** Nothing if nothing was put on record: somebody else wrote to one of the files, or one row is at fault. */
    private Optional<List<ImportAnswers.Line>> together(List<ImportRow> rows, ImportRun run) {
        Map<String, String> ids = new HashMap<>(
                batches.byReferences(rows.stream().map(ImportRow::ref).collect(Collectors.toSet())));
        Set<String> unread = new HashSet<>();
        List<HandedRow> handed = new ArrayList<>();
        List<BatchOffice.InTurn> turns = new ArrayList<>();
        for (ImportRow row : rows) {
            boolean left = run.leaves(row.ref()) || run.leaving() && unread.contains(row.ref());
            HandedRow next = left ? HandedRow.left(row) : desk.hand(row, ids, run);
            handed.add(next);
            if (next.submission() != null) {
                String id = next.submission().act().requestId();
                boolean opens = row.opens() && id.equals(ids.get(row.ref()));
                turns.add(new BatchOffice.InTurn(row.ref(), next.submission(), opens));
            } else {
                unread.add(row.ref());
            }
        }
        try {
            Iterator<Answer> answers = batches.submit(turns, run.leaving()).iterator();
            return Optional.of(handed.stream()
                    .map(each -> each.line() == null ? each.answered(answers.next()) : each.line())
                    .map(line -> noted(line, rows, run))
                    .toList());
        } catch (RuntimeException e) {
            if (StoreAway.is(e)) {
                throw e;
            }
            LOG.info("{} rows go one by one, since together they cannot: {}", rows.size(), e.toString());
            return Optional.empty();
        }
    }

    private ImportAnswers.Line alone(ImportRow row, ImportRun run) {
        if (run.leaves(row.ref())) {
            return ImportAnswers.left(row.number());
        }
        Map<String, String> ids = new HashMap<>();
        office.byReference(row.ref()).ifPresent(id -> ids.put(row.ref(), id));
        HandedRow handed = desk.hand(row, ids, run);
        ImportAnswers.Line line = handed.submission() == null
                ? Objects.requireNonNull(handed.line())
                : handed.answered(submit(handed.submission()));
        return noted(line, List.of(row), run);
    }

    private Answer submit(Submission submission) {
        try {
            return office.submit(submission);
        } catch (RuntimeException e) {
            if (StoreAway.is(e)) {
                throw e;
            }
            LOG.error("An unforeseen error on {}", submission.act().requestId(), e);
            return new Answer.Unforeseen();
        }
    }

    private static ImportAnswers.Line noted(ImportAnswers.Line line, List<ImportRow> rows, ImportRun run) {
        if (line.isRefusal()) {
            rows.stream().filter(row -> row.number() == line.row()).forEach(row -> run.refused(row.ref()));
        }
        return line;
    }
}
