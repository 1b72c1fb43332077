package rogatory.chassis.web;

import java.util.List;
import java.util.stream.Collectors;
import rogatory.chassis.casework.ActReader;
import rogatory.chassis.casework.FieldError;
import rogatory.chassis.casework.Kind;
import rogatory.chassis.casework.Kinds;
import rogatory.chassis.casework.MalformedBody;
import rogatory.chassis.casework.Office;
import rogatory.chassis.casework.VoidRow;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Move;
import rogatory.vocabulary.record.VoidEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads bodies as the acts of a service, by the noun in the address. */
final class Acts {

    static final String RECEIPT = "receipt";

    private static final String EARLIER_ROW = "row";

    /** An act and the digest of what was handed in. */
    record Read(LegalAct act, String fingerprint) {}

    private final Kinds kinds;
    private final Office office;

    Acts(Kinds kinds, Office office) {
        this.kinds = kinds;
        this.office = office;
    }

    /** The act that opens a new stream. */
    Read receipt(JsonNode body) {
        Kind<?, ?> kind = kinds.opening(body);
        JsonNode fields = body;
        if (body instanceof ObjectNode object && object.has("kind")) {
            ObjectNode others = object.deepCopy();
            others.remove("kind");
            fields = others;
        }
        return new Read(
                ActReader.read(fields, kind.receipt(), office.newId(kind)), BodyReader.fingerprint(RECEIPT, body));
    }

    /** @throws UnknownRequest if no kind of this service has such streams */
    Read act(String noun, JsonNode body, String id) {
        return read(noun, command(noun, id), body, id);
    }

    /** The act of a row of a log, which may void an earlier row by its key where others know the number of the event. */
    Read row(String noun, JsonNode body, String id) {
        Class<? extends LegalAct> command = command(noun, id);
        return read(noun, command == VoidEvent.class && body.has(EARLIER_ROW) ? VoidRow.class : command, body, id);
    }

    private Class<? extends LegalAct> command(String noun, String id) {
        Kind<?, ?> kind = kinds.find(id).orElseThrow(() -> new UnknownRequest(id));
        return kind.moves().act(noun).orElseThrow(() -> unknown(noun, kind)).command();
    }

    private static Read read(String noun, Class<? extends LegalAct> command, JsonNode body, String id) {
        return new Read(ActReader.read(body, command, id), BodyReader.fingerprint(id + "/" + noun, body));
    }

    String address(String id) {
        return "/api/" + kinds.service() + "/requests/" + id;
    }

    private static MalformedBody unknown(String noun, Kind<?, ?> kind) {
        String known = kind.moves().rows().stream().map(Move::act).sorted().collect(Collectors.joining(", "));
        return new MalformedBody(List.of(
                new FieldError("act", "'" + noun + "' is no act of " + kind.stream() + "; the acts are " + known)));
    }
}
