package rogatory.intake.caselog;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Money;
import rogatory.vocabulary.Precision;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A row of the events file.
 *
 * @param items numbers of items of the request; none means the whole request
 * @param codes without the words among them, by the field they go to
 * @param words codes that set a field, such as {@code NIL}
 */
record EventRow(
        Place place,
        Kind kind,
        String ref,
        Act how,
        LocalDate occurredOn,
        Precision precision,
        List<Integer> items,
        Map<CodesField, List<String>> codes,
        List<String> words,
        @Nullable LocalDate until,
        @Nullable Money money,
        @Nullable String note,
        @Nullable LocalDate recordedOn,
        String key)
        implements Entry {

    @Override
    public String event() {
        return how.event();
    }

    @Override
    public String act() {
        return how.noun();
    }

    @Override
    public ObjectNode body() {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("occurredOn", occurredOn.toString())
                .put("precision", precision.name());
        if (!items.isEmpty()) {
            items.forEach(body.putArray("items")::add);
        }
        codes.forEach((field, given) -> field.write(given, body));
        if (how.until() != null && until != null) {
            write(how.until(), until, body);
        }
        if (money != null) {
            body.putObject("money").put("amount", money.amount()).put("currency", money.currency());
        }
        if (how.note() != null && note != null) {
            body.put(how.note().name(), note);
        }
        words.forEach(word -> set(word, body));
        return body;
    }

    private void write(Act.Field field, LocalDate date, ObjectNode body) {
        if (field.takes(Act.Field.DAYS)) {
            body.put(field.name(), ChronoUnit.DAYS.between(occurredOn, date));
        } else {
            body.put(field.name(), date.toString());
        }
    }

    private static void writeNote(Act.Word field, String note, ObjectNode body) {
        if (field.many()) {
            var parts = body.putArray(field.field());
            Cells.parted(note).forEach(parts::add);
        } else {
            body.put(field.field(), note);
        }
    }

    private void set(String word, ObjectNode body) {
        Act.Word field = how.words().get(word);
        if (field == null) {
            return;
        }
        if (field.fromNote()) {
            writeNote(field, note == null ? "" : note, body);
        } else if (field.value() != null) {
            body.put(field.field(), field.value());
        } else {
            body.put(field.field(), true);
        }
    }
}
