package rogatory.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerHeadersTest {

    private static RemoteService mla;
    private static RunningGateway gateway;

    @BeforeAll
    static void start() throws Exception {
        mla = RemoteService.answering(exchange -> {
            var headers = exchange.getResponseHeaders();
            headers.set("Server", "Secret/1.0");
            headers.set("X-Powered-By", "Secret");
            headers.set("X-Frame-Options", "SAMEORIGIN");
            headers.set("X-Request-Id", "the-service-has-its-own");
            if (exchange.getRequestURI().getPath().endsWith("/codes")) {
                headers.set("Cache-Control", "max-age=60");
            }
            RemoteService.say(exchange, 200, "{}");
        });
        gateway = RunningGateway.before(mla.uri(), "ROGATORY_STATISTICS_URI=" + RemoteService.nobody());
    }

    @AfterAll
    static void stop() {
        gateway.close();
        mla.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/api/mla/requests", "/api/statistics/x", "/nowhere", "/actuator/health"})
    void every_answer_carries_them_once(String path) throws Exception {
        var headers = gateway.get(path).headers();

        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.allValues("X-Request-Id")).hasSize(1);
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void nothing_of_a_case_is_kept_in_a_cache_unless_the_service_allows_it() throws Exception {
        assertThat(gateway.get("/api/mla/requests").headers().allValues("Cache-Control"))
                .containsExactly("no-store");
        assertThat(gateway.get("/api/statistics/x").headers().allValues("Cache-Control"))
                .containsExactly("no-store");
        assertThat(gateway.get("/api/mla/codes").headers().allValues("Cache-Control"))
                .containsExactly("max-age=60");
    }

    @Test
    void a_sane_request_id_is_kept_from_end_to_end() throws Exception {
        var answer = gateway.get("/api/mla/requests", "X-Request-Id", "Desk-7.call_42");

        assertThat(answer.headers().allValues("X-Request-Id")).isEqualTo(List.of("Desk-7.call_42"));
        assertThat(mla.calls().getLast().header("X-request-id")).isEqualTo("Desk-7.call_42");
    }

    @Test
    void a_request_id_that_could_forge_a_log_line_is_replaced() throws Exception {
        for (var insane : List.of("two words", "x".repeat(65), "<script>")) {
            var answer = gateway.get("/api/mla/requests", "X-Request-Id", insane);
            var given = answer.headers().firstValue("X-Request-Id").orElseThrow();

            assertThat(given).matches("[A-Za-z0-9._-]{1,64}").isNotEqualTo(insane);
            assertThat(mla.calls().getLast().header("X-request-id")).isEqualTo(given);
        }
    }
}
