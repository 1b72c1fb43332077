package rogatory.intake.caselog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rogatory.vocabulary.Direction;
import rogatory.vocabulary.Precision;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A row of the requests file: the receipt, which is the first event of a request.
 *
 * @param offences the principal one first
 * @param legalBases each as {@code CODE:ROLE}
 * @param items what is asked for, each as its type, with {@code !} where it is coercive
 */
record RequestRow(
        Place place,
        Kind kind,
        String ref,
        Direction direction,
        String partner,
        LocalDate receivedOn,
        Precision precision,
        String channel,
        @Nullable String form,
        String language,
        String urgency,
        String proceeding,
        List<String> offences,
        List<String> legalBases,
        List<String> items,
        @Nullable LocalDate deadline,
        @Nullable LocalDate recordedOn,
        String key)
        implements Entry {

    @Override
    public String event() {
        return kind.opening(direction);
    }

    @Override
    public String act() {
        return "receipt";
    }

    @Override
    public ObjectNode body() {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("ref", ref)
                .put("direction", direction.name())
                .put("partner", partner)
                .put("occurredOn", receivedOn.toString())
                .put("precision", precision.name())
                .put("channel", channel);
        if (form != null) {
            body.put("form", form);
        }
        body.put("language", language).put("urgency", urgency).put("proceeding", proceeding);
        offences.forEach(body.putArray("offences")::add);
        var bases = body.putArray("legalBases");
        legalBases.forEach(basis -> bases.add(Pair.LEGAL_BASIS.json(basis)));
        asked(body);
        if (deadline != null) {
            body.put("deadline", deadline.toString());
        }
        return body;
    }

    private void asked(ObjectNode body) {
        if (kind.hasItems()) {
            var asked = body.putArray("items");
            items.forEach(
                    item -> asked.addObject().put("type", item.replace("!", "")).put("coercive", item.endsWith("!")));
        } else {
            items.forEach(body.putArray("sought")::add);
        }
        if (kind == Kind.SPO) {
            body.put("kind", "spontaneous");
        }
    }
}
