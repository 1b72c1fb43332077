package rogatory.lawenforcement;

import static org.assertj.core.api.Assertions.assertThat;

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
class LawEnforcementServiceIT {

    private static Stores stores;
    private static ConfigurableApplicationContext service;
    private static ServiceCaller caller;

    @BeforeAll
    static void start() {
        stores = Stores.start(StoresSettings.temporary());
        service = SpringApplication.run(
                LawEnforcementApplication.class,
                ServicePlaces.prepared(stores, "law-enforcement").arguments());
        caller = new ServiceCaller("http://127.0.0.1:"
                + service.getEnvironment().getProperty("local.server.port") + "/api/law-enforcement");
    }

    @AfterAll
    static void stop() {
        service.close();
        stores.close();
    }

    @Test
    void an_enquiry_is_answered_in_part_and_what_takes_compulsion_goes_on_as_mutual_legal_assistance() {
        String id = caller.opened(receipt("LEC-1", "INCOMING", ""));
        caller.act(id, "acknowledgement", "2021-03-02", "");
        caller.act(id, "replies", "2021-03-05", "\"items\":[1],\"extent\":\"FULL\"");
        assertThat(caller.refused(id, "replies", "2021-03-06", "\"items\":[2],\"extent\":\"FULL\"")
                        .get("rule")
                        .asString())
                .isEqualTo("coercion-needs-mla");
        caller.act(id, "mla-required", "2021-03-06", "\"items\":[2],\"reason\":\"COERCION\"");
        JsonNode converted = caller.act(id, "conversion", "2021-04-01", "\"to\":\"mla/ref:MLA-77\"");
        assertThat(converted.get("outcome").asString()).isEqualTo("CONVERTED");

        JsonNode link = caller.request("ref:LEC-1").at("/links/0");
        assertThat(link.get("type").asString()).isEqualTo("CONVERTED_TO_MLA");
        assertThat(link.get("end").asString()).isEqualTo("TO");
        assertThat(link.get("other").asString()).isEqualTo("mla/ref:MLA-77");
    }

    @Test
    void links_are_shown_from_both_ends_until_they_are_voided() {
        String first = caller.opened(receipt("FIRST-1", "INCOMING", ""));
        String second = caller.opened(receipt("SECOND-1", "INCOMING", ""));
        caller.act(second, "links", "2021-03-02", "\"type\":\"SUPPLEMENTS\",\"to\":\"law-enforcement/ref:FIRST-1\"");

        JsonNode seen = caller.request(first).get("links");
        assertThat(seen).hasSize(1);
        assertThat(seen.get(0).get("type").asString()).isEqualTo("SUPPLEMENTS");
        assertThat(seen.get(0).get("end").asString()).isEqualTo("FROM");
        assertThat(seen.get(0).get("other").asString()).isEqualTo("law-enforcement/" + second);
        assertThat(seen.get(0).get("ref").asString()).isEqualTo("SECOND-1");
        assertThat(caller.request(first + "?asOf=2021-03-01").get("links")).isEmpty();

        caller.act(second, "voidings", "2021-03-03", "\"sequence\":1,\"reason\":\"the wrong file\"");
        assertThat(caller.request(first).get("links")).isEmpty();
        assertThat(caller.request(second).get("links")).isEmpty();
    }

    @Test
    void information_nobody_asked_for_is_a_stream_of_its_own_and_its_restrictions_are_kept() {
        String id = caller.opened("""
                {"kind":"spontaneous","ref":"SPO-1","occurredOn":"2021-03-01","direction":"INCOMING","partner":"FR","channel":"EGMONT_ESW",
                 "language":"en","urgency":"U0","proceeding":"CRIMINAL","offences":["U23"],"items":[{"type":"S-56"}]}""");
        assertThat(id).startsWith("spontaneous-");
        caller.act(id, "restrictions", "2021-03-01", "\"restriction\":\"NO_EVIDENCE\"");
        caller.act(id, "acknowledgement", "2021-03-03", "");
        JsonNode refused = caller.refused(id, "uses", "2021-04-01", "\"asEvidence\":true,\"forAnotherPurpose\":false");
        assertThat(refused.get("rule").asString()).isEqualTo("restrictions-are-respected");
        assertThat(refused.get("article").asString()).isEqualTo("UNCAC 46(5)");
        JsonNode followed = caller.act(id, "follow-up-requests", "2021-04-02", "\"to\":\"mla/ref:MLA-OUT-1\"");

        JsonNode listed = caller.onDocket("kind=spontaneous&direction=INCOMING", followed);
        assertThat(listed.findValuesAsString("ref")).contains("SPO-1");
        assertThat(caller.request("ref:SPO-1").at("/links/0/type").asString()).isEqualTo("FOLLOWED_UP_BY");
        assertThat(caller.request("ref:SPO-1").get("kind").asString()).isEqualTo("spontaneous");
    }

    static String receipt(String ref, String direction, String more) {
        return """
                {"ref":"%s","occurredOn":"2021-03-01","direction":"%s","partner":"FR","channel":"GLOBE",%s
                 "language":"en","urgency":"U1","proceeding":"CRIMINAL","offences":["U23"],
                 "legalBases":[{"code":"UNCAC_48_2","role":"RELIED_ON"}],
                 "items":[{"type":"L-PERS-48b_i"},{"type":"L-PROC-48b_ii","coercive":true}]}""".formatted(ref, direction, more);
    }
}
