package rogatory.extradition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import rogatory.stores.Stores;
import rogatory.stores.StoresSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on real stores, spoken to over HTTP as its callers do. */
class ExtraditionServiceIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static Stores stores;
    private static ConfigurableApplicationContext service;
    private static String base;

    @BeforeAll
    static void start() {
        stores = Stores.start(StoresSettings.temporary());
        var postgres = stores.postgres();
        postgres.createRole("extradition_owner", "extradition_owner");
        postgres.createRole("extradition_service", "extradition_service");
        postgres.createRole("statistics_reader", "statistics_reader");
        postgres.createDatabase("extradition");
        service = SpringApplication.run(
                ExtraditionApplication.class,
                "--server.port=0",
                "--rogatory.events.url=jdbc:postgresql://127.0.0.1:" + postgres.port() + "/extradition",
                "--rogatory.events.owner-username=postgres",
                "--rogatory.views.uri=" + stores.mongo().uri("extradition"));
        base = "http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port") + "/api/extradition";
    }

    @AfterAll
    static void stop() {
        service.close();
        stores.close();
    }

    @Test
    void a_request_goes_its_way_from_provisional_arrest_to_conditional_surrender() {
        String id = received("WAY-1", "\"sought\":[\"E-PROV\"],");
        act(id, "provisional-arrest", "2020-02-01", "\"papersWithinDays\":40");
        assertThat(json(get("/requests/" + id)).get("papersDue").asString()).isEqualTo("2020-03-12");
        act(id, "papers", "2020-02-20", "\"sought\":[\"E-PROS\"]");
        act(id, "acknowledgement", "2020-02-21", "");
        act(id, "dual-criminality", "2020-02-22", "\"offences\":[{\"offence\":\"U15b\",\"result\":\"MET\"}]");
        assertThat(act(id, "authority-to-proceed", "2020-02-23", "")
                        .get("state")
                        .asString())
                .isEqualTo("ARRESTED");
        act(id, "consent", "2020-03-01", "");
        act(id, "surrender-order", "2020-03-02", "\"conditions\":[\"RETURN_TO_SERVE_44_12\"]");
        JsonNode surrendered = act(id, "surrender", "2020-03-10", "");

        assertThat(surrendered.get("outcome").asString()).isEqualTo("SURRENDERED_CONDITIONAL");
        JsonNode request = json(get("/requests/ref:WAY-1"));
        assertThat(request.get("daysHeld").asLong()).isEqualTo(38);
        assertThat(request.get("charges").get(0).get("dualCriminality").asString())
                .isEqualTo("MET");
        assertThat(json(get("/requests/" + id + "?asOf=2020-02-25"))
                        .get("state")
                        .asString())
                .isEqualTo("ARRESTED");
        assertThat(json(get("/requests/" + id + "/next")).findValuesAsString("act"))
                .contains("return-to-serve-sentence", "specialty-waiver-requests")
                .doesNotContain("refusal");
    }

    @Test
    void a_refusal_is_held_to_the_convention_and_a_national_stays_on_the_docket() {
        String id = received("NATIONAL-1", "");
        act(id, "acknowledgement", "2020-02-01", "");
        refused(id, "[\"X-FISCAL-44_16\"]", "\"consultationWaivedBecause\":\"x\"", "not-solely-fiscal");
        refused(id, "[\"X-NATIONALITY-44_11\"]", "\"submitBy\":\"2020-06-01\"", "consult-before-refusing");
        JsonNode closed = act(id, "refusal", "2020-03-01", """
                "grounds":["X-NATIONALITY-44_11"],"reasons":"as sent","consultationWaivedBecause":"x","submitBy":"2020-06-01\"""");
        assertThat(closed.get("outcome").asString()).isEqualTo("REFUSED_EXECUTIVE");
        assertThat(onDocket("NATIONAL-1", closed).get("dueOn").asString()).isEqualTo("2020-06-01");
        JsonNode submitted = act(id, "domestic-prosecution", "2020-05-01", "");
        assertThat(submitted.get("outcome").asString()).isEqualTo("DOMESTIC_PROSECUTION");
        assertThat(onDocket("NATIONAL-1", submitted).path("dueOn").isString()).isFalse();
    }

    @Test
    void the_api_page_tells_the_acts_of_this_service() {
        JsonNode page = json(get("/openapi.json"));

        assertThat(page.at("/paths/~1api~1extradition~1requests~1{id}~1refusal/post")
                        .get("description")
                        .asString())
                .contains("44(17)");
        assertThat(page.at("/paths/~1api~1extradition~1requests~1{id}~1dual-criminality/post")
                        .toString())
                .contains("NOT_MET");
    }

    private static JsonNode onDocket(String ref, JsonNode since) {
        return json(exchange(HttpRequest.newBuilder(URI.create(base + "/requests?ref=" + ref))
                        .header("X-Min-Position", since.get("position").asString())
                        .build()))
                .get("items")
                .get(0);
    }

    private static void refused(String id, String grounds, String more, String rule) {
        HttpResponse<String> answer = post(
                "/requests/" + id + "/refusal",
                "{\"occurredOn\":\"2020-03-01\",\"reasons\":\"as sent\",\"grounds\":" + grounds + "," + more + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(json(answer).get("rule").asString()).isEqualTo(rule);
    }

    private static String received(String ref, String sought) {
        HttpResponse<String> answer = post("/requests", """
                {"ref":"%s","occurredOn":"2020-01-01","direction":"INCOMING","partner":"PE","channel":"DIPLOMATIC",%s
                 "form":"WRITTEN_PAPER","language":"es","urgency":"U2","proceeding":"CRIMINAL",
                 "offences":["U15b","U23"],"legalBases":[{"code":"UNCAC_44_5","role":"RELIED_ON"}]}""".formatted(ref, sought));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer).get("id").asString();
    }

    private static JsonNode act(String id, String act, String on, String more) {
        HttpResponse<String> answer = post(
                "/requests/" + id + "/" + act,
                "{\"occurredOn\":\"" + on + "\"" + (more.isEmpty() ? "" : "," + more) + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    private static HttpResponse<String> post(String path, String body) {
        return exchange(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private static HttpResponse<String> get(String path) {
        return exchange(HttpRequest.newBuilder(URI.create(base + path)).build());
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
