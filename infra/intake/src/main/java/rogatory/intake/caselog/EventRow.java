package rogatory.intake.caselog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Money;
import rogatory.vocabulary.Precision;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A row of the events file.
 *
 * @param items numbers of items of the request; none means the whole request
 * @param codes without the words among them
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
        List<String> codes,
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
        Act.CodesField codesField = how.codes();
        if (codesField != null && !codes.isEmpty()) {
            write(codesField, body);
        }
        if (how.until() != null && until != null) {
            body.put(how.until().name(), until.toString());
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

    private void write(Act.CodesField into, ObjectNode body) {
        String name = into.field().name();
        if (into.lists().size() == 2) {
            LegalBases.write(codes, body.putArray(name));
        } else if (into.many()) {
            codes.forEach(body.putArray(name)::add);
        } else {
            body.put(name, codes.getFirst());
        }
    }

    private void set(String word, ObjectNode body) {
        Act.Word field = how.words().get(word);
        if (field != null && field.fromNote()) {
            body.put(field.field(), note);
        } else if (field != null) {
            body.put(field.field(), true);
        }
    }
}
