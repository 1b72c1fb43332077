package rogatory.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+)\"");
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        gateway = RunningGateway.with();
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void every_link_and_script_of_the_pages_is_served_here() throws Exception {
        for (var page : new String[] {"/", "/docs"}) {
            var links = LINK.matcher(gateway.get(page).body());
            while (links.find()) {
                assertThat(links.group(1)).startsWith("/");
                assertThat(gateway.get(links.group(1)).statusCode())
                        .as(links.group(1))
                        .isIn(200, 503);
            }
        }
        assertThat(gateway.get("/docs").body()).contains("swagger-ui-bundle.js", "docs.js");
    }

    @Test
    void the_list_of_services_comes_from_configuration() throws Exception {
        assertThat(gateway.get("/docs/services").body())
                .contains("extradition", "law-enforcement", "statistics")
                .contains("{\"name\":\"mla\",\"subject\":\"mutual legal assistance requests\","
                        + "\"description\":\"/api/mla/openapi.json\"}");
    }

    @Test
    void no_file_beside_the_pages_can_be_fetched() throws Exception {
        for (var path :
                new String[] {"/docs/../application.yaml", "/pages/..%2fapplication.yaml", "/application.yaml"}) {
            assertThat(gateway.get(path).statusCode()).as(path).isIn(400, 404);
        }
    }
}
