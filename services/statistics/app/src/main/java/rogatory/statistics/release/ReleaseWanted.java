package rogatory.statistics.release;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.chassis.casework.FieldError;
import rogatory.chassis.casework.MalformedBody;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody wants to release. What is released stays, so that nothing may be asked for that is not understood.
 *
 * @param by the office or the officer's function
 */
record ReleaseWanted(int year, String by) {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final String YEAR = "year";
    private static final String BY = "by";
    private static final int FIRST_YEAR = 1901;
    private static final int LAST_YEAR = 9999;
    private static final int LONGEST_NAME = 200;

    /** @throws MalformedBody naming every field that is wrong and what would be right */
    static ReleaseWanted read(@Nullable String body) {
        JsonNode object = object(body == null ? "" : body);
        List<FieldError> wrong = new ArrayList<>();
        object.propertyNames().stream()
                .filter(field -> !field.equals(YEAR) && !field.equals(BY))
                .sorted()
                .forEach(field -> wrong.add(new FieldError(field, "is no field of a release; these are: year, by")));
        JsonNode year = object.path(YEAR);
        if (!year.isInt() || year.asInt() < FIRST_YEAR || year.asInt() > LAST_YEAR) {
            wrong.add(new FieldError(YEAR, "must be a number such as 2024, from " + FIRST_YEAR + " to " + LAST_YEAR));
        }
        String by = object.path(BY).isString() ? object.path(BY).asString() : "";
        if (by.isBlank() || by.length() > LONGEST_NAME || by.codePoints().anyMatch(Character::isISOControl)) {
            wrong.add(new FieldError(
                    BY,
                    "must name the office that releases, such as \"Statistics desk\", in at most " + LONGEST_NAME
                            + " letters, without control characters"));
        }
        if (!wrong.isEmpty()) {
            throw new MalformedBody(wrong);
        }
        return new ReleaseWanted(year.asInt(), by.strip());
    }

    private static JsonNode object(String body) {
        try {
            JsonNode read = STRICT.readTree(body);
            if (read.isObject()) {
                return read;
            }
            throw noObject(body.isBlank() ? "is empty" : "is something else");
        } catch (JacksonException e) {
            throw noObject("cannot be read: " + e.getOriginalMessage());
        }
    }

    private static MalformedBody noObject(String but) {
        return new MalformedBody(List.of(new FieldError(
                "body",
                "must be a JSON object with the year and by whom it is released, such as"
                        + " {\"year\": 2024, \"by\": \"Statistics desk\"}, but " + but)));
    }
}
