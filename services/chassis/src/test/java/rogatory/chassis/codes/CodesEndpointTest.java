package rogatory.chassis.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import rogatory.chassis.ChassisConfiguration;
import rogatory.vocabulary.CodeLists;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lists alone, on a real socket. */
@ExtendWith(OutputCaptureExtension.class)
class CodesEndpointTest {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = {ChassisConfiguration.class, DataSourceAutoConfiguration.class})
    @Import(CodesConfiguration.class)
    static class Lists {}

    @TempDir
    private Path folder;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void the_operator_has_a_code() throws Exception {
        Files.writeString(folder.resolve("channel.codes"), "NG-PIGEON | | Carrier pigeon\n");
    }

    @AfterEach
    void forget() {
        http.close();
        CodeLists.extend("");
    }

    @Test
    void all_lists_are_shown_with_their_sizes() throws Exception {
        try (var service = start(folder)) {
            JsonNode lists = json(get(service, ""));
            assertThat(lists.findValuesAsString("name")).contains("channel", "ground-mla", "challenge");
            for (JsonNode list : lists) {
                assertThat(list.get("size").asInt())
                        .isEqualTo(json(get(service, "/" + list.get("name").asString()))
                                .get("codes")
                                .size());
                assertThat(list.get("operators").asInt())
                        .isEqualTo(list.get("name").asString().equals("channel") ? 1 : 0);
            }
        }
    }

    @Test
    void a_list_shows_whose_each_code_is() throws Exception {
        try (var service = start(folder)) {
            JsonNode channel = json(get(service, "/channel"));
            assertThat(channel.get("title").asString()).isEqualTo("Channels");
            assertThat(channel.get("codes").get(0).toString())
                    .isEqualTo("{\"code\":\"CA_DIRECT\",\"article\":\"46(13)\","
                            + "\"name\":\"Directly between central authorities\",\"origin\":\"ROGATORY\"}");
            assertThat(channel.get("codes").get(channel.get("codes").size() - 1).toString())
                    .isEqualTo("{\"code\":\"NG-PIGEON\",\"article\":\"\",\"name\":\"Carrier pigeon\","
                            + "\"origin\":\"OPERATOR\"}");
            assertThat(json(get(service, "/form")).get("closedBecause").asString())
                    .contains("46(14)");
        }
    }

    @Test
    void what_the_caller_has_already_is_not_sent_again_until_it_changes() throws Exception {
        String tag;
        try (var service = start(folder)) {
            HttpResponse<String> first = get(service, "/channel");
            tag = first.headers().firstValue("ETag").orElseThrow();
            assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
            assertThat(get(service, "/channel", "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
            assertThat(get(service, "/offence").headers().firstValue("ETag"))
                    .isPresent()
                    .get()
                    .isNotEqualTo(tag);
            String all = get(service, "").headers().firstValue("ETag").orElseThrow();
            assertThat(get(service, "", "If-None-Match", all).body()).isEmpty();
        }
        Files.delete(folder.resolve("channel.codes"));
        try (var service = start(folder)) {
            assertThat(get(service, "/channel", "If-None-Match", tag).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_clash_stops_the_start_and_tells_the_operator_where_and_what_would_be_right(CapturedOutput output)
            throws Exception {
        Files.writeString(folder.resolve("channel.codes"), "NG-PIGEON | | Carrier pigeon\nFAX | | Telefax\n");
        assertThat(catchThrowable(() -> start(folder).close())).hasMessageContaining("channel.codes:2");
        assertThat(output.getOut())
                .contains("APPLICATION FAILED TO START")
                .contains("channel.codes:2: 'FAX' is in the list channel already, as 'Fax'")
                .contains("channel.codes:2: leave the line out, or choose a code of your own")
                .doesNotContain("\tat ");
    }

    @Test
    void the_lists_stand_on_the_api_page() throws Exception {
        try (var service = start(folder)) {
            HttpResponse<String> page = send(service, "/v3/api-docs");
            assertThat(json(page).get("paths").propertyNames()).contains("/api/mla/codes", "/api/mla/codes/{list}");
        }
    }

    private static ConfigurableApplicationContext start(Path folder) {
        return SpringApplication.run(
                Lists.class, "--server.port=0", "--rogatory.kind=mla", "--rogatory.codes.folder=" + folder);
    }

    private HttpResponse<String> get(ConfigurableApplicationContext service, String path, String... headers)
            throws Exception {
        return send(service, "/api/mla/codes" + path, headers);
    }

    private HttpResponse<String> send(ConfigurableApplicationContext service, String path, String... headers)
            throws Exception {
        String port = service.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return http.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
