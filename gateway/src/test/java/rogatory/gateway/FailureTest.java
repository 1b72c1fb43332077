package rogatory.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;

class FailureTest {

    @Test
    void a_service_that_is_not_running_is_named_in_a_503() throws Exception {
        try (var gateway = RunningGateway.with("ROGATORY_EXTRADITION_URI=" + RemoteService.nobody())) {
            var answer = gateway.get("/api/extradition/requests", "X-Request-Id", "call-1");

            assertProblem(answer, 503, "service-not-running");
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(answer.body())
                    .contains("The service for extradition requests is not running")
                    .contains("\"requestId\":\"call-1\"");
        }
    }

    @Test
    void an_unknown_path_is_a_404_that_says_where_to_look() throws Exception {
        try (var gateway = RunningGateway.with()) {
            assertProblem(gateway.get("/api/taxation/requests"), 404, "no-such-path");
            assertProblem(gateway.get("/nowhere"), 404, "no-such-path");
            assertThat(gateway.get("/nowhere").body()).contains("/docs");
        }
    }

    @Test
    void a_slow_service_is_a_504_that_does_not_claim_nothing_happened() throws Exception {
        var released = new CountDownLatch(1);
        try (var mla = RemoteService.answering(exchange -> {
                    await(released);
                    RemoteService.say(exchange, 200, "late");
                });
                var gateway = RunningGateway.before(mla.uri(), "spring.http.clients.read-timeout=300ms")) {
            assertProblem(gateway.get("/api/mla/requests"), 504, "service-too-slow");
            released.countDown();
        }
    }

    @Test
    void a_service_that_stops_inside_its_answer_is_a_502_without_its_headers() throws Exception {
        var released = new CountDownLatch(1);
        try (var mla = RemoteService.answering(exchange -> {
                    exchange.getResponseHeaders().set("ETag", "\"7\"");
                    exchange.sendResponseHeaders(200, 100);
                    exchange.getResponseBody().flush();
                    await(released);
                    exchange.close();
                });
                var gateway = RunningGateway.before(mla.uri(), "spring.http.clients.read-timeout=300ms")) {
            var answer = gateway.get("/api/mla/requests");

            assertThat(answer.statusCode()).isEqualTo(502);
            assertThat(answer.headers().firstValue("ETag")).isEmpty();
            released.countDown();
        }
    }

    @Test
    void a_post_whose_connection_is_dropped_is_never_sent_again() throws Exception {
        try (var mla = new DroppingService();
                var gateway = RunningGateway.before(mla.uri())) {
            assertThat(gateway.get("/api/mla/requests").statusCode()).isEqualTo(204);

            var answer = gateway.send("/api/mla/requests", request -> request.header("Idempotency-Key", "k")
                    .POST(BodyPublishers.ofString("{}")));
            assertProblem(answer, 502, "service-answer-broken");
            assertThat(mla.posts()).isEqualTo(1);

            assertProblem(
                    gateway.send("/api/mla/requests", request -> request.POST(BodyPublishers.noBody())),
                    502,
                    "service-answer-broken");
            assertThat(mla.posts()).isEqualTo(2);
        }
    }

    @Test
    @Timeout(15)
    void an_answer_that_breaks_off_after_it_began_is_cut_and_never_ended_as_if_whole() throws Exception {
        try (var mla = RemoteService.answering(exchange -> {
                    exchange.sendResponseHeaders(200, 200_000);
                    exchange.getResponseBody().write("x".repeat(100_000).getBytes());
                    exchange.getResponseBody().flush();
                    throw new IOException("the service dies");
                });
                var gateway = RunningGateway.before(mla.uri())) {
            assertThatThrownBy(() -> gateway.get("/api/mla/requests")).isInstanceOf(IOException.class);
        }
    }

    static void assertProblem(HttpResponse<String> answer, int status, String rule) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("type").asString()).isEqualTo("urn:rogatory:problem:" + rule);
        assertThat(problem.get("rule").asString()).isEqualTo(rule);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank();
        assertThat(problem.get("requestId").asString())
                .isEqualTo(answer.headers().firstValue("X-Request-Id").orElseThrow());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
