package rogatory.extradition;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.testkit.ServiceCaller.json;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import rogatory.stores.Stores;
import rogatory.stores.StoresSettings;
import rogatory.testkit.ServiceCaller;
import rogatory.testkit.ServicePlaces;
import tools.jackson.databind.JsonNode;

/** The whole service on real stores, spoken to over HTTP as its callers do. */
class ExtraditionServiceIT {

    private static Stores stores;
    private static ConfigurableApplicationContext service;
    private static ServiceCaller caller;

    @BeforeAll
    static void start() {
        stores = Stores.start(StoresSettings.temporary());
        service = SpringApplication.run(
                ExtraditionApplication.class,
                ServicePlaces.prepared(stores, "extradition")
                        .arguments(
                                "--rogatory.links.others[0].service=mla",
                                "--rogatory.links.others[0].url=jdbc:postgresql://127.0.0.1:1/mla",
                                "--rogatory.links.others[0].username=nobody",
                                "--rogatory.links.others[0].password=nobody"));
        caller = at(service);
    }

    static ServiceCaller at(ConfigurableApplicationContext service) {
        String port = service.getEnvironment().getProperty("local.server.port");
        return new ServiceCaller("http://127.0.0.1:" + port + "/api/extradition");
    }

    static String receipt(String ref, String sought) {
        return """
                {"ref":"%s","occurredOn":"2020-01-01","direction":"INCOMING","partner":"PE","channel":"DIPLOMATIC",%s
                 "form":"WRITTEN_PAPER","language":"es","urgency":"U2","proceeding":"CRIMINAL",
                 "offences":["U15b","U23"],"legalBases":[{"code":"UNCAC_44_5","role":"RELIED_ON"}]}""".formatted(ref, sought);
    }

    @AfterAll
    static void stop() {
        service.close();
        stores.close();
    }

    @Test
    void a_request_goes_its_way_from_provisional_arrest_to_conditional_surrender() {
        String id = caller.opened(receipt("WAY-1", "\"sought\":[\"E-PROV\"],"));
        caller.act(id, "provisional-arrest", "2020-02-01", "\"papersWithinDays\":40");
        JsonNode held = caller.request(id);
        assertThat(held.get("dueOn").asString()).isEqualTo("2020-03-12");
        assertThat(held.at("/limits/0/rule").asString()).isEqualTo("papers-after-provisional-arrest");
        assertThat(held.at("/limits/0/source").asString()).isEqualTo("UNCAC 44(10)");
        caller.act(id, "papers", "2020-02-20", "\"sought\":[\"E-PROS\"]");
        caller.act(id, "acknowledgement", "2020-02-21", "");
        caller.act(id, "dual-criminality", "2020-02-22", "\"offences\":[{\"offence\":\"U15b\",\"result\":\"MET\"}]");
        assertThat(caller.act(id, "authority-to-proceed", "2020-02-23", "")
                        .get("state")
                        .asString())
                .isEqualTo("ARRESTED");
        caller.act(id, "consent", "2020-03-01", "");
        caller.act(id, "surrender-order", "2020-03-02", "\"conditions\":[\"RETURN_TO_SERVE_44_12\"]");
        JsonNode surrendered = caller.act(id, "surrender", "2020-03-10", "");
        assertThat(surrendered.get("outcome").asString()).isEqualTo("SURRENDERED_CONDITIONAL");

        JsonNode request = caller.request("ref:WAY-1");
        assertThat(request.get("daysHeld").asLong()).isEqualTo(38);
        assertThat(request.get("charges").get(0).get("dualCriminality").asString())
                .isEqualTo("MET");
        assertThat(request.get("days").asLong()).as("from receipt to surrender").isEqualTo(69);
        JsonNode days = request.get("daysByHolder");
        assertThat(days.get("RX").asLong())
                .as("31 to the arrest, 8 to the handing over")
                .isEqualTo(39);
        assertThat(days.get("RQ").asLong()).as("until the papers came").isEqualTo(19);
        assertThat(days.get("RA").asLong()).isEqualTo(3);
        assertThat(days.get("RC").asLong()).as("until the person consented").isEqualTo(7);
        assertThat(days.get("RM").asLong()).isEqualTo(1);
        assertThat(caller.request(id + "?asOf=2020-02-25").get("state").asString())
                .isEqualTo("ARRESTED");
        assertThat(caller.request(id + "/next").findValuesAsString("act"))
                .contains("return-to-serve-sentence", "specialty-waiver-requests")
                .doesNotContain("refusal");
    }

    @Test
    void a_refusal_is_held_to_the_convention_and_a_national_stays_on_the_docket() {
        String id = caller.opened(receipt("NATIONAL-1", ""));
        caller.act(id, "acknowledgement", "2020-02-01", "");
        assertThat(refusal(id, "[\"X-FISCAL-44_16\"]", "\"consultationWaivedBecause\":\"x\""))
                .isEqualTo("not-solely-fiscal");
        assertThat(refusal(id, "[\"X-NATIONALITY-44_11\"]", "\"submitBy\":\"2020-06-01\""))
                .isEqualTo("consult-before-refusing");
        JsonNode closed = caller.act(id, "refusal", "2020-03-01", """
                "grounds":["X-NATIONALITY-44_11"],"reasons":"as sent","consultationWaivedBecause":"x","submitBy":"2020-06-01\"""");
        assertThat(closed.get("outcome").asString()).isEqualTo("REFUSED_EXECUTIVE");
        JsonNode overdue = caller.onDocket("overdue=true&ref=NATIONAL-1", closed);
        assertThat(overdue.get(0).get("dueOn").asString()).isEqualTo("2020-06-01");
        assertThat(caller.onDocket("timeLimit=submit-for-prosecution&ref=NATIONAL-1", closed))
                .hasSize(1);
        assertThat(caller.onDocket("open=true&ref=NATIONAL-1", closed)).isEmpty();
        JsonNode submitted = caller.act(id, "domestic-prosecution", "2020-05-01", "");
        assertThat(submitted.get("outcome").asString()).isEqualTo("DOMESTIC_PROSECUTION");
        assertThat(caller.onDocket("overdue=true&ref=NATIONAL-1", submitted)).isEmpty();
        assertThat(caller.onDocket("ref=NATIONAL-1", submitted)).hasSize(1);
    }

    private static String refusal(String id, String grounds, String more) {
        JsonNode problem = caller.refused(
                id, "refusal", "2020-03-01", "\"reasons\":\"as sent\",\"grounds\":" + grounds + "," + more);
        assertThat(problem.get("status").asInt()).isEqualTo(422);
        return problem.get("rule").asString();
    }

    @Test
    void a_log_that_is_away_is_named_and_the_request_is_shown_all_the_same() {
        String id = caller.opened(receipt("ALONE-1", ""));
        caller.act(id, "links", "2020-02-01", "\"type\":\"PARALLEL_TO\",\"to\":\"mla/ref:MLA-1\"");
        JsonNode request = caller.request(id);
        assertThat(request.at("/links/0/other").asString()).isEqualTo("mla/ref:MLA-1");
        assertThat(request.get("linksMissingFrom").toString()).isEqualTo("[\"mla\"]");
    }

    @Test
    void the_api_page_tells_the_acts_of_this_service() {
        JsonNode page = json(caller.get("/openapi.json"));
        assertThat(page.at("/paths/~1api~1extradition~1requests~1{id}~1refusal/post")
                        .get("description")
                        .asString())
                .contains("44(17)");
        assertThat(page.at("/paths/~1api~1extradition~1requests~1{id}~1dual-criminality/post")
                        .toString())
                .contains("NOT_MET");
    }
}
