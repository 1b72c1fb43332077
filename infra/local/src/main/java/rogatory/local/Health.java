package rogatory.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks the gateway whether the whole mesh is ready. */
final class Health {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int OK = 200;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI address;

    Health(int gatewayPort) {
        this.address = URI.create("http://127.0.0.1:" + gatewayPort + "/actuator/health");
    }

    boolean isUp() {
        try {
            var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
