package rogatory.chassis.openapi;

import static java.util.stream.Collectors.joining;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rogatory.chassis.casework.Kind;
import rogatory.chassis.casework.Kinds;
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

    private final Kinds kinds;

    ActPaths(Kinds kinds) {
        this.kinds = kinds;
    }

    void addTo(OpenAPI page) {
        page.info(new Info()
                .title("Rogatory: " + kinds.service())
                .version("0.1")
                .description("Requests as event streams. Errors are problems, RFC 9457. An Idempotency-Key makes a"
                        + " POST safe to repeat; If-Match guards against lost updates."));
        page.servers(List.of(new Server().url("/")));
        String requests = "/api/" + kinds.service() + "/requests";
        page.getPaths().remove(requests + "/{id}/{act}");
        PathItem list = page.getPaths().get(requests);
        if (list != null) {
            list.getGet().setParameters(ListParameters.ALL);
            list.setPost(operation("receipt", "Opens a file", directions(), receipt())
                    .addParametersItem(key()));
        }
        acts().forEach((act, rows) -> page.path(requests + "/{id}/" + act, item(act, rows)));
    }

    private String directions() {
        return kinds.all().stream()
                .map(kind -> kind.name() + ": " + kind.directions() + " opens a " + kind.stream() + " file")
                .collect(joining("\n\n"));
    }

    private Schema<?> receipt() {
        return BodySchema.receipts(
                kinds.all().stream().map(Kind::receipt).distinct().toList(),
                kinds.names().toList());
    }

    /** The rows of the tables by act: several kinds of stream may have an act of the same name. */
    private Map<String, List<Row>> acts() {
        Map<String, List<Row>> acts = new LinkedHashMap<>();
        for (Kind<?, ?> kind : kinds.all()) {
            kind.moves().rows().forEach(move -> acts.computeIfAbsent(move.act(), act -> new ArrayList<>())
                    .add(new Row(kind.stream(), move)));
        }
        return acts;
    }

    private static PathItem item(String act, List<Row> rows) {
        String events = rows.stream().map(row -> row.move().event()).distinct().collect(joining(" or "));
        String legal = rows.stream().map(Row::says).collect(joining("\n\n"));
        return new PathItem()
                .post(operation(
                                act,
                                "Records " + events,
                                legal,
                                BodySchema.anyOf(rows.stream()
                                        .<Class<? extends LegalAct>>map(
                                                row -> row.move().command())
                                        .distinct()
                                        .toList()))
                        .addParametersItem(id())
                        .addParametersItem(key())
                        .addParametersItem(version()));
    }

    private record Row(String stream, Move<?> move) {

        String says() {
            return "On a " + stream + " file: legal in "
                    + move.from().stream().sorted().toList() + "; next: " + move.to() + ". " + move.article();
        }
    }

    private static Operation operation(String id, String summary, String says, Schema<?> body) {
        var answers = new ApiResponses();
        ANSWERS.forEach((status, meaning) -> answers.addApiResponse(status, new ApiResponse().description(meaning)));
        return new Operation()
                .operationId(id)
                .addTagsItem("acts")
                .summary(summary)
                .description(says)
                .requestBody(new RequestBody()
                        .required(true)
                        .content(new Content().addMediaType("application/json", new MediaType().schema(body))))
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
