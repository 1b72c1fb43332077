package rogatory.gateway.mesh;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Ready when every configured service says it is, asked all at once: {@code infra/up} and Kubernetes wait for this. */
@Component
class MeshHealthIndicator implements HealthIndicator {

    private static final String UP = "UP";
    private final Mesh mesh;
    private final HttpClient client;

    MeshHealthIndicator(Mesh mesh) {
        this.mesh = mesh;
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(mesh.patience())
                .build();
    }

    @Override
    public Health health() {
        var asked = new TreeMap<String, CompletableFuture<String>>();
        mesh.services().forEach((name, uri) -> asked.put(name, ask(uri)));
        var health = Health.up();
        asked.forEach((name, answer) -> {
            var said = answer.join();
            health.withDetail(name, said);
            if (!said.equals(UP)) {
                health.down();
            }
        });
        return health.build();
    }

    private CompletableFuture<String> ask(URI service) {
        var request = HttpRequest.newBuilder(service.resolve("/actuator/health"))
                .timeout(mesh.patience())
                .build();
        return client.sendAsync(request, BodyHandlers.discarding())
                .thenApply(answer -> answer.statusCode() == 200 ? UP : "answers %d".formatted(answer.statusCode()))
                .exceptionally(failure -> describe(failure, service));
    }

    private String describe(Throwable failure, URI service) {
        var cause = failure instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : failure;
        return switch (cause) {
            case HttpTimeoutException _ ->
                "no answer within %d ms".formatted(mesh.patience().toMillis());
            case IOException _ -> "not running at " + service;
            default -> cause.toString();
        };
    }
}
