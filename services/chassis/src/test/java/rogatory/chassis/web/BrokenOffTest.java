package rogatory.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import rogatory.chassis.ChassisConfiguration;

class BrokenOffTest {

    private static ConfigurableApplicationContext server;
    private static String base;

    @BeforeAll
    static void start() {
        server = SpringApplication.run(Server.class, "--server.port=0", "--server.address=127.0.0.1");
        base = "http://127.0.0.1:" + server.getEnvironment().getProperty("local.server.port");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void an_answer_that_breaks_off_is_cut_so_that_nobody_takes_it_for_whole() {
        assertThatThrownBy(() -> get("/half")).isInstanceOf(IOException.class);
    }

    @Test
    void a_store_that_is_away_before_anything_was_answered_is_a_503() throws Exception {
        assertThat(get("/none")).isEqualTo(503);
    }

    private static int get(String path) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(base + path)).build();
            return http.send(request, BodyHandlers.ofString()).statusCode();
        }
    }

    @EnableAutoConfiguration(exclude = {ChassisConfiguration.class, DataSourceAutoConfiguration.class})
    @Import({ProblemEndpoint.class, Halves.class})
    static class Server {}

    @RestController
    static class Halves {

        @GetMapping("/half")
        void half(HttpServletResponse response) throws IOException {
            response.getOutputStream().println("{\"row\":1}");
            response.flushBuffer();
            throw new BrokenOff(new IllegalStateException("the store went away"));
        }

        @GetMapping("/none")
        void none() {
            throw new DataAccessResourceFailureException("the store is away");
        }
    }
}
