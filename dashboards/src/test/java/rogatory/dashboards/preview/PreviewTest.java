package rogatory.dashboards.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview of the real pages, with answers made by hand. */
class PreviewTest {

    private HttpServer server;

    @BeforeEach
    void answer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/query", exchange -> {
            boolean range = exchange.getRequestURI().getPath().endsWith("_range");
            byte[] body = ("{\"data\":{\"result\":[{\"metric\":{\"direction\":\"<INCOMING>\",\"kind\":\"mla\"},"
                            + (range ? "\"values\":[[60,\"1\"],[120,\"3\"]]" : "\"value\":[120,\"7\"]") + "}]}}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void every_page_is_drawn_and_says_that_it_is_not_grafana(@TempDir Path to) throws IOException {
        var prometheus = new Prometheus(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), 15);
        Preview.draw(Path.of(""), prometheus, to);
        try (var pages = Files.list(to)) {
            assertThat(pages).hasSizeGreaterThan(8).allSatisfy(page -> assertThat(Files.readString(page))
                    .contains("Preview, not Grafana", "<h2>")
                    .doesNotContain("<INCOMING>"));
        }
        assertThat(Files.readString(to.resolve("casework-mla.html")))
                .contains("<b>7</b>", "&lt;INCOMING&gt;", "points=\"0.0,106.7 600.0,0.0\"");
    }

    @Test
    void a_figure_is_written_in_its_unit() {
        assertThat(Unit.of(0.25, "percentunit")).isEqualTo("25 %");
        assertThat(Unit.of(2 * 1024 * 1024, "bytes")).isEqualTo("2 MiB");
        assertThat(Unit.of(System.currentTimeMillis() - 3 * 86_400_000.0 - 1000, "dateTimeFromNow"))
                .isEqualTo("3 days ago");
        assertThat(Unit.of(0.01234, "s")).isEqualTo("0.0123 s");
    }
}
