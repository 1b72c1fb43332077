package rogatory.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks to a running service as its callers do.
 *
 * @param api where its own addresses begin, such as {@code http://127.0.0.1:8102/api/mla}
 */
public record ServiceCaller(String api) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final long PATIENCE_NANOS = 30_000_000_000L;
    private static final long PAUSE_MILLIS = 100;

    /** Opens a file, which must be taken. @return its stream id */
    public String opened(String body) {
        HttpResponse<String> answer = post("/requests", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer).get("id").asString();
    }

    /** Puts an act on record, which must be taken. @param more further fields of the body; may be empty */
    public JsonNode act(String id, String act, String occurredOn, String more) {
        HttpResponse<String> answer = post(
                "/requests/" + id + "/" + act,
                "{\"occurredOn\":\"" + occurredOn + "\"" + (more.isEmpty() ? "" : "," + more) + "}");
        assertThat(answer.statusCode()).as(act + ": " + answer.body()).isEqualTo(200);
        return json(answer);
    }

    /** Asks for an act that a rule must refuse. @return the problem */
    public JsonNode refused(String id, String act, String occurredOn, String more) {
        HttpResponse<String> answer = post(
                "/requests/" + id + "/" + act,
                "{\"occurredOn\":\"" + occurredOn + "\"" + (more.isEmpty() ? "" : "," + more) + "}");
        assertThat(answer.statusCode()).as(act + ": " + answer.body()).isBetween(400, 499);
        return json(answer);
    }

    public JsonNode request(String address) {
        return json(get("/requests/" + address));
    }

    /** The entry of a file on the docket, once the docket has come as far as this answer. */
    public JsonNode onDocket(String query, JsonNode since) {
        return json(exchange(HttpRequest.newBuilder(URI.create(api + "/requests?" + query))
                        .header("X-Min-Position", since.get("position").asString())
                        .build()))
                .get("items");
    }

    public HttpResponse<String> post(String path, String body) {
        return exchange(HttpRequest.newBuilder(URI.create(api + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    public HttpResponse<String> get(String path) {
        return exchange(HttpRequest.newBuilder(URI.create(api + path)).build());
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    /** Waits until this holds, half a minute at most. */
    public static void await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("%s, within 30 s", what).isLessThan(end);
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
