package rogatory.chassis.openapi;

import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.List;

/** What a list can be asked for, in the words of the API page. */
final class ListParameters {

    static final List<Parameter> ALL = List.of(
            query("ref", "The authority's own reference, exactly"),
            query("q", "Beginnings of words of the reference, in any case; all must match"),
            query("state", "A state of the lifecycle"),
            query("holder", "Who has the ball: RA, RX, RC, RM, RQ, RQ_RA, TP, NO"),
            query("partner", "The other State, ISO 3166-1 alpha-2"),
            query("direction", "INCOMING or OUTGOING"),
            query("kind", "Where a service keeps several, such as spontaneous"),
            query("open", "true: only what somebody has still to deal with"),
            query("timeLimit", "The rule of a time limit that runs or has passed unmet"),
            query("observation", "A challenge, a good practice or a need that is noted and not withdrawn, such as C02"),
            query("outcome", "How it ended"),
            query(
                    "overdue",
                    "true: only where something was due before today, on closed files too as long as it is owed"),
            query("sort", "dueOn (default), receivedOn, latestOn or ref; - before it for the other way round"),
            query("limit", "Entries a page, 1 to 200, 50 unless asked"),
            query("cursor", "The next of the page before, with the same sort"),
            new HeaderParameter()
                    .name("X-Min-Position")
                    .description("The position an act answered with: waits up to two seconds for it, else 202")
                    .schema(new StringSchema()));

    private ListParameters() {}

    private static Parameter query(String name, String says) {
        return new QueryParameter().name(name).description(says).schema(new StringSchema());
    }
}
