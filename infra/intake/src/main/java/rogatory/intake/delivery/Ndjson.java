package rogatory.intake.delivery;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.intake.caselog.Entry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a parcel and reads its answer, a JSON object a line. */
final class Ndjson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Ndjson() {}

    /** Rows are numbered 1, 2, ... within the parcel; the answer names them so. */
    static byte[] write(List<Entry> parcel) {
        var out = new ByteArrayOutputStream(parcel.size() * 256);
        int row = 0;
        for (Entry entry : parcel) {
            row++;
            out.writeBytes(JSON.writeValueAsBytes(line(row, entry)));
            out.write('\n');
        }
        return out.toByteArray();
    }

    private static ObjectNode line(int row, Entry entry) {
        ObjectNode line = JsonNodeFactory.instance
                .objectNode()
                .put("row", row)
                .put("ref", entry.ref())
                .put("act", entry.act())
                .put("key", entry.key());
        if (entry.recordedOn() != null) {
            line.put("recordedOn", entry.recordedOn().toString());
        }
        line.set("body", entry.body());
        return line;
    }

    /** @return null where the line is broken off */
    static @Nullable AnswerLine read(String line) {
        try {
            return JSON.readValue(line, AnswerLine.class);
        } catch (JacksonException e) {
            return null;
        }
    }

    /** @return the problem in a body that should be one, or what the body says */
    static String detail(String body, int status) {
        try {
            String detail = JSON.readTree(body).path("detail").asString("");
            return detail.isEmpty() ? "HTTP " + status : detail;
        } catch (JacksonException e) {
            return "HTTP " + status;
        }
    }
}
