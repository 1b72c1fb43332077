package rogatory.chassis.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import rogatory.chassis.casework.Answer;
import rogatory.chassis.casework.MalformedBody;
import rogatory.chassis.casework.Office;
import rogatory.chassis.casework.Submission;
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

    private final Acts acts;
    private final Office office;

    ImportRows(Acts acts, Office office) {
        this.acts = acts;
        this.office = office;
    }

    static Optional<Row> parse(String line, long number) {
        JsonNode row;
        try {
            row = BodyReader.read(line);
        } catch (MalformedBody e) {
            return Optional.empty();
        }
        String ref = row.path("ref").asString("");
        String act = row.path("act").asString("");
        if (ref.isBlank() || act.isBlank() || !row.path("body").isObject()) {
            return Optional.empty();
        }
        return Optional.of(new Row(
                row.path("row").asLong(number),
                ref,
                act,
                row.hasNonNull("key") ? row.get("key").asString("") : null,
                row.hasNonNull("recordedOn") ? row.get("recordedOn").asString("") : null,
                row.get("body")));
    }

    ImportAnswers.Line load(Row row, boolean history) {
        try {
            LocalDate recordedOn = history && row.recordedOn() != null ? LocalDate.parse(row.recordedOn()) : null;
            Optional<Acts.Read> read = read(row);
            if (read.isEmpty()) {
                return ImportAnswers.refused(row.number(), Problem.unknown("ref:" + row.ref()));
            }
            var submission = new Submission(
                    read.get().act(), Headers.key(row.key()), read.get().fingerprint(), null, recordedOn);
            return line(row, office.submit(submission));
        } catch (MalformedBody e) {
            return ImportAnswers.refused(row.number(), Problem.of(e));
        } catch (BadQuery | DateTimeParseException e) {
            return ImportAnswers.refused(
                    row.number(),
                    Problem.of(HttpStatus.BAD_REQUEST, "malformed", String.valueOf(e.getMessage()), null));
        }
    }

    private Optional<Acts.Read> read(Row row) {
        if (row.act().equals(Acts.RECEIPT)) {
            return Optional.of(acts.receipt(row.body(), office.newId()));
        }
        return office.byReference(row.ref()).map(id -> acts.act(row.act(), row.body(), id));
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
