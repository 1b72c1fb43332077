package rogatory.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BodyLimitTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static RemoteService mla;
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        mla = RemoteService.answering(exchange -> RemoteService.say(
                exchange, 200, Integer.toString(exchange.getRequestBody().readAllBytes().length)));
        gateway = RunningGateway.before(mla.uri());
    }

    @AfterAll
    static void stop() {
        gateway.close();
        mla.close();
    }

    @Test
    void a_body_of_exactly_the_limit_passes_whole() throws Exception {
        var answer = gateway.send(
                "/api/mla/requests", request -> request.POST(BodyPublishers.ofByteArray(new byte[MEGABYTE])));

        assertThat(answer.body()).isEqualTo(Integer.toString(MEGABYTE));
    }

    @Test
    void one_byte_more_is_a_413_and_reaches_no_service() throws Exception {
        int before = mla.calls().size();
        var answer = gateway.send(
                "/api/mla/requests", request -> request.POST(BodyPublishers.ofByteArray(new byte[MEGABYTE + 1])));

        FailureTest.assertProblem(answer, 413, "body-too-large");
        assertThat(answer.body()).contains("1048576 bytes");
        assertThat(mla.calls()).hasSize(before);
    }

    @Test
    void a_body_without_a_length_has_the_same_limit() throws Exception {
        int before = mla.calls().size();
        var answer = gateway.send(
                "/api/mla/requests",
                request -> request.POST(
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[MEGABYTE + 1]))));

        FailureTest.assertProblem(answer, 413, "body-too-large");
        assertThat(mla.calls()).hasSize(before);
    }

    @Test
    void an_imports_path_without_rows_has_the_limit_as_well() throws Exception {
        var answer = gateway.send("/api/mla/imports", request -> request.header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(new byte[MEGABYTE + 1])));

        FailureTest.assertProblem(answer, 413, "body-too-large");
    }
}
