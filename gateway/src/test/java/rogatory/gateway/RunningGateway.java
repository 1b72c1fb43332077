package rogatory.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole gateway on a free port, with the properties a test needs. */
final class RunningGateway implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private RunningGateway(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static RunningGateway with(String... properties) {
        var arguments = Stream.concat(Stream.of("server.port=0"), Stream.of(properties))
                .map("--"::concat)
                .toArray(String[]::new);
        return new RunningGateway(new SpringApplicationBuilder(GatewayApplication.class).run(arguments));
    }

    static RunningGateway before(URI mla, String... properties) {
        return with(Stream.concat(Stream.of("ROGATORY_MLA_URI=" + mla), Stream.of(properties))
                .toArray(String[]::new));
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(path, request -> headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> as)
            throws IOException, InterruptedException {
        var uri = URI.create("http://127.0.0.1:" + port() + path);
        return client.send(as.apply(HttpRequest.newBuilder(uri)).build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        client.close();
        context.close();
    }
}
