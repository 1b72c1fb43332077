package rogatory.benchmarks.bed;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;

/** A client of a service, with connections of its own. */
public final class Caller {

    private static final String RECEIPT = """
            {"ref":"%s","direction":"INCOMING","partner":"NG","occurredOn":"2021-03-09","precision":"DAY",\
            "channel":"CA_DIRECT","form":"WRITTEN_PAPER","language":"en","urgency":"U2","proceeding":"ASSET_RECOVERY",\
            "offences":["U17"],"legalBases":[{"code":"UNCAC_46_7_SOLE","role":"RELIED_ON"}],\
            "items":[{"type":"M-RECS-46_3f.BANK","coercive":true}]}""";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String api;
    private final Duration patience;

    /** @param api where the service's own addresses begin */
    public Caller(String api) {
        this(api, PATIENCE);
    }

    public Caller(String api, Duration patience) {
        this.api = api;
        this.patience = patience;
    }

    public static String receipt(String ref) {
        return RECEIPT.formatted(ref);
    }

    /** Opens a file, which must be taken. */
    public void open() throws IOException, InterruptedException {
        HttpResponse<String> answer = opening(UUID.randomUUID().toString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("a receipt was answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    /** Asks for a file with this reference to be opened, whatever the answer. */
    public HttpResponse<String> opening(String ref) throws IOException, InterruptedException {
        return post("/requests", "application/json", receipt(ref));
    }

    public HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(api + path))
                        .timeout(patience)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /**
     * Gets a page, which must be there.
     *
     * @param headers names and values in turn
     */
    public String get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(api + path)).timeout(patience);
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " was answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}
