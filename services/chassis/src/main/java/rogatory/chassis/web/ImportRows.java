package rogatory.chassis.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import rogatory.chassis.casework.Answer;
import rogatory.chassis.casework.BatchOffice;
import rogatory.chassis.casework.FieldError;
import rogatory.chassis.casework.MalformedBody;
import rogatory.chassis.casework.Office;
import rogatory.chassis.casework.Submission;
import rogatory.vocabulary.DayOfRecord;
import tools.jackson.databind.JsonNode;

/** Loads the rows of a case log. */
final class ImportRows {

    /**
     * A line as it came in.
     *
     * @param number the sender's own row number, or the line's where it sends none
     */
    record Row(
            long number,
            String ref,
            String act,
            @Nullable String key,
            @Nullable String recordedOn,
            JsonNode body) {}

    private static final Logger LOG = LoggerFactory.getLogger(ImportRows.class);

    /**
     * One import.
     *
     * @param history whether rows may say when they were recorded
     * @param leaving whether the rows of a request are left after one of them was refused
     * @param refused references of which a row was refused
     */
    record Run(boolean history, boolean leaving, Set<String> refused) {

        Run(boolean history, boolean leaving) {
            this(history, leaving, ConcurrentHashMap.newKeySet());
        }

        void refused(String ref) {
            refused.add(ref);
        }

        boolean leaves(String ref) {
            return leaving && refused.contains(ref);
        }
    }

    private final Acts acts;
    private final Office office;
    private final BatchOffice batches;

    ImportRows(Acts acts, Office office, BatchOffice batches) {
        this.acts = acts;
        this.office = office;
        this.batches = batches;
    }

    /** Nothing if the line is no row: each member must be of its type, and the three that address the act must be there. */
    static Optional<Row> parse(String line, long number) {
        if (line.length() > RowLines.LONGEST) {
            return Optional.empty();
        }
        try {
            JsonNode row = BodyReader.read(line);
            boolean addressed = row.path("ref").isString()
                    && row.path("act").isString()
                    && row.path("body").isObject();
            boolean typed = isAbsentOr(row.path("row"), JsonNode::canConvertToLong)
                    && isAbsentOr(row.path("key"), JsonNode::isString)
                    && isAbsentOr(row.path("recordedOn"), JsonNode::isString);
            return addressed && typed ? Optional.of(read(row, number)) : Optional.empty();
        } catch (MalformedBody e) {
            return Optional.empty();
        }
    }

    private static Row read(JsonNode row, long number) {
        return new Row(
                row.path("row").asLong(number),
                row.path("ref").asString().strip(),
                row.path("act").asString(),
                row.hasNonNull("key") ? row.get("key").asString() : null,
                row.hasNonNull("recordedOn") ? row.get("recordedOn").asString() : null,
                row.get("body"));
    }

    private static boolean isAbsentOr(JsonNode member, Predicate<JsonNode> right) {
        return member.isMissingNode() || member.isNull() || right.test(member);
    }

    /**
     * Loads rows in their order, all that can be in one transaction.
     *
     * @throws RuntimeException if a database does not answer: then no other row need be tried
     */
    List<ImportAnswers.Line> load(List<Row> rows, Run run) {
        return (rows.size() > 1 ? together(rows, run) : Optional.<List<ImportAnswers.Line>>empty())
                .orElseGet(() -> rows.stream().map(row -> alone(row, run)).toList());
    }

    /** Nothing if nothing was put on record: somebody else wrote to one of the files, or one row is at fault. */
    private Optional<List<ImportAnswers.Line>> together(List<Row> rows, Run run) {
        Map<String, String> ids =
                new HashMap<>(batches.byReferences(rows.stream().map(Row::ref).collect(Collectors.toSet())));
        Set<String> unread = new HashSet<>();
        List<Handed> handed = new ArrayList<>();
        List<BatchOffice.InTurn> turns = new ArrayList<>();
        for (Row row : rows) {
            boolean left = run.leaves(row.ref()) || run.leaving() && unread.contains(row.ref());
            Handed next = left ? new Handed(row, null, ImportAnswers.left(row.number())) : handed(row, ids, run);
            handed.add(next);
            if (next.submission() != null) {
                String id = next.submission().act().requestId();
                boolean opens = row.act().equals(Acts.RECEIPT) && id.equals(ids.get(row.ref()));
                turns.add(new BatchOffice.InTurn(row.ref(), next.submission(), opens));
            } else {
                unread.add(row.ref());
            }
        }
        try {
            Iterator<Answer> answers = batches.submit(turns, run.leaving()).iterator();
            return Optional.of(handed.stream()
                    .map(each -> each.line() == null ? line(each.row(), answers.next()) : each.line())
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

    private ImportAnswers.Line alone(Row row, Run run) {
        if (run.leaves(row.ref())) {
            return ImportAnswers.left(row.number());
        }
        Map<String, String> ids = new HashMap<>();
        office.byReference(row.ref()).ifPresent(id -> ids.put(row.ref(), id));
        Handed handed = handed(row, ids, run);
        ImportAnswers.Line line = handed.submission() == null
                ? Objects.requireNonNull(handed.line())
                : line(row, submit(handed.submission()));
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

    private static ImportAnswers.Line noted(ImportAnswers.Line line, List<Row> rows, Run run) {
        if (line.isRefusal()) {
            rows.stream().filter(row -> row.number() == line.row()).forEach(row -> run.refused(row.ref()));
        }
        return line;
    }

    /** A row as it is handed in, or what is answered without asking the law. */
    private record Handed(Row row, @Nullable Submission submission, ImportAnswers.@Nullable Line line) {}

    private Handed handed(Row row, Map<String, String> ids, Run run) {
        try {
            LocalDate recordedOn = recordedOn(row, run.history());
            Acts.Read read = read(row, ids);
            return new Handed(
                    row,
                    new Submission(read.act(), Headers.key(row.key()), read.fingerprint(), null, recordedOn),
                    null);
        } catch (UnknownRequest e) {
            return refused(row, Problem.unknown("ref:" + row.ref()));
        } catch (MalformedBody e) {
            return refused(row, Problem.of(e));
        } catch (BadQuery e) {
            return refused(row, Problem.of(HttpStatus.BAD_REQUEST, "malformed", String.valueOf(e.getMessage()), null));
        }
    }

    private static Handed refused(Row row, Problem problem) {
        return new Handed(row, null, ImportAnswers.refused(row.number(), problem));
    }

    private static @Nullable LocalDate recordedOn(Row row, boolean history) {
        if (row.recordedOn() == null) {
            return null;
        }
        if (!history) {
            throw new BadQuery("recordedOn is only for the import of history: ask with ?history=true, or leave it out");
        }
        try {
            return DayOfRecord.parse(row.recordedOn());
        } catch (IllegalArgumentException e) {
            throw new BadQuery("recordedOn " + e.getMessage());
        }
    }

    private Acts.Read read(Row row, Map<String, String> ids) {
        if (!row.act().equals(Acts.RECEIPT)) {
            String id = ids.get(row.ref());
            if (id == null) {
                throw new UnknownRequest("ref:" + row.ref());
            }
            return acts.row(row.act(), row.body(), id);
        }
        String inBody = row.body().path("ref").asString("").strip();
        if (!inBody.isEmpty() && !inBody.equals(row.ref())) {
            throw new MalformedBody(List.of(
                    new FieldError("ref", "is '" + row.ref() + "' of the row, but '" + inBody + "' in its body")));
        }
        Acts.Read read = acts.receipt(row.body());
        ids.putIfAbsent(row.ref(), read.act().requestId());
        return read;
    }

    private static ImportAnswers.Line line(Row row, Answer answer) {
        return switch (answer) {
            case Answer.Done done -> ImportAnswers.loaded(row.number(), done);
            case Answer.Repeated(var first) -> ImportAnswers.present(row.number(), first.id());
            case Answer.Taken(var ref, var id, var same) when same -> ImportAnswers.present(row.number(), id);
            case Answer.Left _ -> ImportAnswers.left(row.number());
            case Answer.Unknown _ -> ImportAnswers.refused(row.number(), Problem.unknown("ref:" + row.ref()));
            default -> ImportAnswers.refused(row.number(), Problem.of(answer));
        };
    }
}
