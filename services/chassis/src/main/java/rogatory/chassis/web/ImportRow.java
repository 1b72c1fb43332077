package rogatory.chassis.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rogatory.chassis.casework.MalformedBody;
import rogatory.vocabulary.DayOfRecord;
import tools.jackson.databind.JsonNode;

/**
 * A line of a case log as it came in.
 *
 * @param number the sender's own row number, or the line's where it sends none
 */
record ImportRow(
        long number,
        String ref,
        String act,
        @Nullable String key,
        @Nullable String recordedOn,
        JsonNode body) {

    /** Nothing if the line is no row: each member must be of its type, and the three that address the act must be there. */
    static Optional<ImportRow> parse(String line, long number) {
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

    private static ImportRow read(JsonNode row, long number) {
        return new ImportRow(
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

    boolean opens() {
        return act.equals(Acts.RECEIPT);
    }

    /**
     * @param history whether rows may say it
     * @throws BadQuery if the row says it and may not, or says what is no day
     */
    @Nullable
    LocalDate dayOfRecord(boolean history) {
        if (recordedOn == null) {
            return null;
        }
        if (!history) {
            throw new BadQuery("recordedOn is only for the import of history: ask with ?history=true, or leave it out");
        }
        try {
            return DayOfRecord.parse(recordedOn);
        } catch (IllegalArgumentException e) {
            throw new BadQuery("recordedOn " + e.getMessage());
        }
    }
}
