package rogatory.chassis.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import rogatory.chassis.casework.Answer;
import rogatory.chassis.casework.FieldError;
import rogatory.chassis.casework.MalformedBody;
import rogatory.chassis.casework.Office;
import rogatory.chassis.casework.Submission;
import rogatory.vocabulary.DayOfRecord;
import tools.jackson.databind.JsonNode;

/** Loads one row of a case log. */
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

    private final Acts acts;
    private final Office office;

    ImportRows(Acts acts, Office office) {
        this.acts = acts;
        this.office = office;
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

    /** @throws RuntimeException if a database does not answer: then no other row need be tried */
    ImportAnswers.Line load(Row row, boolean history) {
        try {
            LocalDate recordedOn = recordedOn(row, history);
            Optional<Acts.Read> read = read(row);
            if (read.isEmpty()) {
                return ImportAnswers.refused(row.number(), Problem.unknown("ref:" + row.ref()));
            }
            var submission = new Submission(
                    read.get().act(), Headers.key(row.key()), read.get().fingerprint(), null, recordedOn);
            return line(row, office.submit(submission));
        } catch (MalformedBody e) {
            return ImportAnswers.refused(row.number(), Problem.of(e));
        } catch (BadQuery e) {
            return ImportAnswers.refused(
                    row.number(),
                    Problem.of(HttpStatus.BAD_REQUEST, "malformed", String.valueOf(e.getMessage()), null));
        } catch (RuntimeException e) {
            if (StoreAway.is(e)) {
                throw e;
            }
            LOG.error("An unforeseen error in row {}", row.number(), e);
            return ImportAnswers.refused(row.number(), Problem.unforeseen());
        }
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

    private Optional<Acts.Read> read(Row row) {
        if (!row.act().equals(Acts.RECEIPT)) {
            return office.byReference(row.ref()).map(id -> acts.act(row.act(), row.body(), id));
        }
        String inBody = row.body().path("ref").asString("").strip();
        if (!inBody.isEmpty() && !inBody.equals(row.ref())) {
            throw new MalformedBody(List.of(
                    new FieldError("ref", "is '" + row.ref() + "' of the row, but '" + inBody + "' in its body")));
        }
        return Optional.of(acts.receipt(row.body()));
    }

    private static ImportAnswers.Line line(Row row, Answer answer) {
        return switch (answer) {
            case Answer.Done done -> ImportAnswers.loaded(row.number(), done);
            case Answer.Repeated(var first) -> ImportAnswers.present(row.number(), first.id());
            case Answer.Taken(var ref, var id, var same) when same -> ImportAnswers.present(row.number(), id);
            default -> ImportAnswers.refused(row.number(), Problem.of(answer));
        };
    }
}
