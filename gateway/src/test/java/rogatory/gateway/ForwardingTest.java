package rogatory.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForwardingTest {

    @Test
    void what_makes_a_command_safe_reaches_the_service_and_its_answer_comes_back_whole() throws Exception {
        try (var mla = RemoteService.answering(exchange -> {
                    exchange.getResponseHeaders().set("ETag", "\"7\"");
                    exchange.getResponseHeaders().set("Location", "/api/mla/requests/mla-1");
                    exchange.getResponseHeaders().set("X-Position", "12:34");
                    RemoteService.say(exchange, 201, "{\"id\":\"mla-1\"}");
                });
                var gateway = RunningGateway.before(mla.uri())) {
            var answer = gateway.send(
                    "/api/mla/requests?q=M%C3%BCller%20%2B%20Co&state=",
                    request -> request.header("Idempotency-Key", "k-1")
                            .header("If-Match", "\"6\"")
                            .header("X-Min-Position", "12:33")
                            .POST(BodyPublishers.ofString("{}")));

            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(answer.body()).isEqualTo("{\"id\":\"mla-1\"}");
            assertThat(answer.headers().firstValue("ETag")).hasValue("\"7\"");
            assertThat(answer.headers().firstValue("Location")).hasValue("/api/mla/requests/mla-1");
            assertThat(answer.headers().firstValue("X-Position")).hasValue("12:34");
            var call = mla.calls().getFirst();
            assertThat(call.target()).isEqualTo("/api/mla/requests?q=M%C3%BCller%20%2B%20Co&state=");
            assertThat(call.header("Idempotency-key")).isEqualTo("k-1");
            assertThat(call.header("If-match")).isEqualTo("\"6\"");
            assertThat(call.header("X-min-position")).isEqualTo("12:33");
        }
    }

    @Test
    void a_slash_within_a_reference_reaches_the_service_as_it_was_written() throws Exception {
        try (var mla = RemoteService.answering(exchange -> RemoteService.say(exchange, 200, "{}"));
                var gateway = RunningGateway.before(mla.uri())) {
            assertThat(gateway.get("/api/mla/requests/ref:A%2FB%5CC/history").statusCode())
                    .isEqualTo(200);
            assertThat(mla.calls().getFirst().target()).isEqualTo("/api/mla/requests/ref:A%2FB%5CC/history");
        }
    }

    @Test
    void a_query_that_cannot_be_read_is_the_callers_mistake() throws Exception {
        try (var mla = RemoteService.answering(exchange -> RemoteService.say(exchange, 200, "{}"));
                var gateway = RunningGateway.before(mla.uri())) {
            assertThat(gateway.get("/api/mla/requests?q=%ff").statusCode()).isEqualTo(400);
        }
    }

    @Test
    void a_problem_of_a_service_passes_untouched() throws Exception {
        var problem = "{\"rule\":\"bank-secrecy-is-no-ground\",\"article\":\"UNCAC 46(8)\"}";
        try (var mla = RemoteService.answering(exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
                    RemoteService.say(exchange, 422, problem);
                });
                var gateway = RunningGateway.before(mla.uri())) {
            var answer = gateway.send(
                    "/api/mla/requests/mla-1/refusal", request -> request.POST(BodyPublishers.ofString("{}")));

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).isEqualTo(problem);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
    }

    @Test
    void a_location_never_shows_where_the_service_lives() throws Exception {
        try (var mla = RemoteService.answering(exchange -> {
                    exchange.getResponseHeaders()
                            .set(
                                    "Location",
                                    "http://" + exchange.getRequestHeaders().getFirst("Host")
                                            + "/api/mla/requests/mla-1?view=all");
                    RemoteService.say(exchange, 201, "");
                });
                var gateway = RunningGateway.before(mla.uri())) {
            var answer = gateway.send("/api/mla/requests", request -> request.POST(BodyPublishers.noBody()));

            assertThat(answer.headers().firstValue("Location")).hasValue("/api/mla/requests/mla-1?view=all");
        }
    }

    @Test
    void each_kind_goes_to_its_own_service() throws Exception {
        try (var extradition = RemoteService.saying(200, "extradition");
                var enforcement = RemoteService.saying(200, "law enforcement");
                var statistics = RemoteService.saying(200, "statistics");
                var gateway = RunningGateway.with(
                        "ROGATORY_EXTRADITION_URI=" + extradition.uri(),
                        "ROGATORY_LAW_ENFORCEMENT_URI=" + enforcement.uri(),
                        "ROGATORY_STATISTICS_URI=" + statistics.uri())) {
            assertThat(gateway.get("/api/extradition/requests").body()).isEqualTo("extradition");
            assertThat(gateway.get("/api/law-enforcement/requests").body()).isEqualTo("law enforcement");
            assertThat(gateway.get("/api/statistics/tables").body()).isEqualTo("statistics");
        }
    }

    @Test
    void the_code_lists_are_asked_of_one_service_for_all() throws Exception {
        try (var mla = RemoteService.answering(exchange -> {
                    exchange.getResponseHeaders().set("ETag", "\"abc\"");
                    exchange.getResponseHeaders().set("Cache-Control", "no-cache");
                    RemoteService.say(exchange, 200, "[]");
                });
                var gateway = RunningGateway.before(mla.uri())) {
            for (var rest : List.of("", "/ground-mla", "/a%20b?c=d")) {
                var answer = gateway.get("/api/codes" + rest);

                assertThat(answer.body()).isEqualTo("[]");
                assertThat(answer.headers().firstValue("ETag")).hasValue("\"abc\"");
                assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-cache");
                assertThat(mla.calls().getLast().target()).isEqualTo("/api/mla/codes" + rest);
            }
            var known = gateway.get("/api/codes/channel", "If-None-Match", "\"abc\"");
            assertThat(known.statusCode()).isEqualTo(304);
            assertThat(mla.calls().getLast().header("If-none-match")).isEqualTo("\"abc\"");
        }
    }

    @Test
    void a_form_passes_as_the_bytes_it_is() throws Exception {
        try (var mla = RemoteService.answering(exchange -> RemoteService.say(
                        exchange, 200, new String(exchange.getRequestBody().readAllBytes())));
                var gateway = RunningGateway.before(mla.uri())) {
            var answer = gateway.send("/api/mla/requests?a=1", request -> request.header(
                            "Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("b=2&a=3")));

            assertThat(answer.body()).isEqualTo("b=2&a=3");
            assertThat(mla.calls().getFirst().target()).isEqualTo("/api/mla/requests?a=1");
        }
    }
}
