package rogatory.chassis.web;

import java.util.List;
import java.util.stream.Collectors;
import rogatory.chassis.casework.ActReader;
import rogatory.chassis.casework.FieldError;
import rogatory.chassis.casework.Kind;
import rogatory.chassis.casework.MalformedBody;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Move;
import tools.jackson.databind.JsonNode;

/** Reads bodies as the acts of one kind, by the noun in the address. */
final class Acts {

    static final String RECEIPT = "receipt";

    /** An act and the digest of what was handed in. */
    record Read(LegalAct act, String fingerprint) {}

    private final Kind<?, ?> kind;

    Acts(Kind<?, ?> kind) {
        this.kind = kind;
    }

    Read receipt(JsonNode body, String newId) {
        return new Read(ActReader.read(body, kind.receipt(), newId), BodyReader.fingerprint(RECEIPT, body));
    }

    Read act(String noun, JsonNode body, String id) {
        Move<?> move = kind.moves().act(noun).orElseThrow(() -> unknown(noun));
        return new Read(ActReader.read(body, move.command(), id), BodyReader.fingerprint(id + "/" + noun, body));
    }

    String address(String id) {
        return "/api/" + kind.name() + "/requests/" + id;
    }

    private MalformedBody unknown(String noun) {
        String known = kind.moves().rows().stream().map(Move::act).sorted().collect(Collectors.joining(", "));
        return new MalformedBody(List.of(
                new FieldError("act", "'" + noun + "' is no act of " + kind.name() + "; the acts are " + known)));
    }
}
