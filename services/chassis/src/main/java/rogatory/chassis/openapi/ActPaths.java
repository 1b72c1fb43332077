package rogatory.chassis.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rogatory.chassis.casework.Kind;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.Move;

/** Writes the acts of one kind onto its API page. */
final class ActPaths {

    private static final Map<String, String> ANSWERS = new TreeMap<>(Map.of(
            "200", "On record: id, version, state, holder, outcome, events, warnings, position",
            "400", "Malformed: every bad field is named in errors",
            "404", "No such request",
            "409", "Not legal in this state, or the reference is taken",
            "412", "The file is at another version than If-Match names",
            "422", "A rule of law refuses the act; the problem names rule and article",
            "503", "A database does not answer; send it again with the same Idempotency-Key"));

    private final Kind<?, ?> kind;

    ActPaths(Kind<?, ?> kind) {
        this.kind = kind;
    }

    void addTo(OpenAPI page) {
        page.info(new Info()
                .title("Rogatory: " + kind.name())
                .version("0.1")
                .description("Requests as event streams. Errors are problems, RFC 9457. An Idempotency-Key makes a"
                        + " POST safe to repeat; If-Match guards against lost updates."));
        page.servers(List.of(new Server().url("/")));
        String requests = "/api/" + kind.name() + "/requests";
        page.getPaths().remove(requests + "/{id}/{act}");
        PathItem list = page.getPaths().get(requests);
        if (list != null) {
            list.getGet().setParameters(ListParameters.ALL);
            list.setPost(
                    operation("receipt", "Opens a file", "", kind.receipt()).addParametersItem(key()));
        }
        kind.moves().rows().forEach(move -> page.path(requests + "/{id}/" + move.act(), item(move)));
    }

    private PathItem item(Move<?> move) {
        String legal =
                "Legal in " + move.from().stream().sorted().toList() + "; next: " + move.to() + ". " + move.article();
        return new PathItem()
                .post(operation(move.act(), "Records " + move.event(), legal, move.command())
                        .addParametersItem(id())
                        .addParametersItem(key())
                        .addParametersItem(version()));
    }

    private static Operation operation(String id, String summary, String says, Class<? extends LegalAct> act) {
        var answers = new ApiResponses();
        ANSWERS.forEach((status, meaning) -> answers.addApiResponse(status, new ApiResponse().description(meaning)));
        return new Operation()
                .operationId(id)
                .addTagsItem("acts")
                .summary(summary)
                .description(says)
                .requestBody(new RequestBody()
                        .required(true)
                        .content(new Content()
                                .addMediaType("application/json", new MediaType().schema(BodySchema.of(act)))))
                .responses(answers);
    }

    private static Parameter id() {
        return new PathParameter()
                .name("id")
                .description("The stream id, or ref: and the authority's own reference")
                .schema(new StringSchema());
    }

    private static Parameter key() {
        return new HeaderParameter()
                .name("Idempotency-Key")
                .description("The same key counts once and is answered alike")
                .schema(new StringSchema().maxLength(200));
    }

    private static Parameter version() {
        return new HeaderParameter()
                .name("If-Match")
                .description("The version seen, in double quotes")
                .schema(new StringSchema());
    }
}
