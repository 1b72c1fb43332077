package rogatory.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class ImportTest {

    private static final String HEAD = """
            POST /api/mla/imports?history=true HTTP/1.1
            Host: gateway
            Content-Type: application/x-ndjson
            Transfer-Encoding: chunked""";

    @Test
    void a_row_is_answered_while_the_request_is_still_open() throws Exception {
        try (var mla = new ImportingService();
                var gateway = RunningGateway.before(mla.uri());
                var caller = new RawHttp(gateway.port())) {
            caller.begin(HEAD);
            caller.chunk("{\"row\":1}\n");
            assertThat(caller.head()).startsWith("HTTP/1.1 200").contains("application/x-ndjson");
            assertThat(caller.nextChunk()).isEqualTo("{\"row\":1}\n");

            caller.chunk("{\"row\":2}\n");
            assertThat(caller.nextChunk()).isEqualTo("{\"row\":2}\n");

            caller.end();
            assertThat(caller.nextChunk()).isEmpty();
            assertThat(mla.lastQuery()).isEqualTo("history=true");

            caller.begin("GET /api/mla/imports HTTP/1.1\nHost: gateway");
            assertThat(caller.head()).as("the connection serves the next call").startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void two_hundred_megabytes_flow_both_ways_in_less_memory_than_that() throws Exception {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThan(200L << 20);
        var row = ("{\"row\":1,\"note\":\"" + "x".repeat(1_000) + "\"}\n")
                .repeat(64)
                .getBytes();
        long rows = (200L << 20) / row.length + 1;
        try (var mla = new ImportingService();
                var gateway = RunningGateway.before(mla.uri());
                var caller = new RawHttp(gateway.port());
                var writer = Executors.newVirtualThreadPerTaskExecutor()) {
            caller.begin(HEAD);
            var written = writer.submit(() -> {
                for (long sent = 0; sent < rows; sent++) {
                    caller.chunk(row);
                }
                caller.end();
                return rows * row.length;
            });
            caller.head();
            long received = 0;
            for (var chunk = caller.nextChunk(); !chunk.isEmpty(); chunk = caller.nextChunk()) {
                received += chunk.length();
            }
            assertThat(received).isEqualTo(written.get()).isGreaterThan(200L << 20);
        }
    }

    @Test
    void a_service_that_refuses_early_is_heard_though_rows_still_come() throws Exception {
        try (var mla = RemoteService.answering(exchange -> {
                    exchange.sendResponseHeaders(415, -1);
                    exchange.close();
                });
                var gateway = RunningGateway.before(mla.uri());
                var caller = new RawHttp(gateway.port())) {
            caller.begin(HEAD);
            caller.chunk("{\"row\":1}\n");
            assertThat(caller.head()).startsWith("HTTP/1.1 415");
            for (int row = 0; row < 1_000; row++) {
                caller.chunk("x".repeat(1_000));
            }
            caller.end();
        }
    }

    @Test
    void an_import_into_a_service_that_is_not_running_is_a_503_at_once() throws Exception {
        try (var gateway = RunningGateway.before(RemoteService.nobody());
                var caller = new RawHttp(gateway.port())) {
            caller.begin(HEAD);
            caller.chunk("{\"row\":1}\n");
            assertThat(caller.head()).startsWith("HTTP/1.1 503").contains("Retry-After: 5");
            caller.end();
            assertThat(caller.rest()).contains("service-not-running", "mutual legal assistance");
        }
    }

    @Test
    void a_dropped_import_is_never_sent_again() throws Exception {
        try (var mla = new DroppingService();
                var gateway = RunningGateway.before(mla.uri());
                var caller = new RawHttp(gateway.port())) {
            caller.begin(HEAD + "\nConnection: close");
            caller.chunk("{\"row\":1}\n");
            assertThat(caller.head()).startsWith("HTTP/1.1 502");
            caller.end();
            assertThat(caller.rest()).contains("service-answer-broken");
            assertThat(mla.posts()).isEqualTo(1);
        }
    }

    @Test
    void only_silence_ends_an_import_and_not_its_length() throws Exception {
        try (var mla = new ImportingService();
                var gateway = RunningGateway.before(
                        mla.uri(), "rogatory.limits.import-silence=900ms", "spring.http.clients.read-timeout=300ms");
                var caller = new RawHttp(gateway.port())) {
            caller.begin(HEAD);
            caller.chunk("{\"row\":0}\n");
            caller.head();
            caller.nextChunk();
            for (int row = 1; row <= 8; row++) {
                Thread.sleep(250);
                caller.chunk("{\"row\":" + row + "}\n");
                assertThat(caller.nextChunk()).contains("\"row\":" + row);
            }
            assertThatThrownBy(caller::nextChunk)
                    .as("cut, and not ended as if whole")
                    .isInstanceOf(EOFException.class);
        }
    }
}
