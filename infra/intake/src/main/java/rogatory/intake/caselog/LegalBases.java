package rogatory.intake.caselog;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/** Legal bases as the log writes them, {@code CODE:ROLE}, and as a body does. */
final class LegalBases {

    private LegalBases() {}

    static void write(List<String> pairs, ArrayNode into) {
        for (String pair : pairs) {
            String[] parts = pair.split(":", 2);
            into.addObject().put("code", parts[0]).put("role", parts[1]);
        }
    }
}
