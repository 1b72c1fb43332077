package rogatory.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole mesh with the public cases, spoken to through the gateway. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MeshIT {

    private static final String REQUESTS = "/api/mla/requests";
    private static final List<String> ASSISTANCE = List.of("CH-PH-1986", "CH-NG-1999", "CH-PE-2000", "CH-MX-1996");

    @TempDir
    private static Path data;

    private static Mesh mesh;
    private static int firstExitCode;
    private static String firstReport;

    @BeforeAll
    static void start_the_mesh_and_load_the_public_cases() {
        mesh = Home.mesh(data);
        Run intake = load();
        firstExitCode = intake.exitCode(60);
        firstReport = intake.text();
    }

    @AfterAll
    static void stop() {
        if (mesh != null) {
            mesh.close();
        }
    }

    @Test
    void every_row_of_the_public_cases_is_loaded_and_none_refused() {
        assertThat(firstExitCode).as(firstReport).isZero();
        assertThat(firstReport).containsPattern("MLA +46 +0 +0 +0\\R").containsPattern("EXT +37 +0 +0 +0\\R");
    }

    @Test
    void the_former_president_was_surrendered_to_peru_after_an_appeal() {
        assertThat(extradition("CL-PE-2006").get("outcome").asString()).isEqualTo("SURRENDERED");
        assertThat(extradition("CL-PE-2006?asOf=2007-08-01").get("state").asString())
                .isEqualTo("APPEAL");
    }

    @Test
    void the_british_refusal_was_humanitarian_and_came_after_a_consultation() {
        JsonNode request = extradition("GB-ES-1998");
        assertThat(request.get("outcome").asString()).isEqualTo("REFUSED_EXECUTIVE");
        assertThat(request.get("grounds").toString()).isEqualTo("[\"X-HUMANITARIAN\"]");
        List<String> events = gateway()
                .json("/api/extradition/requests/ref:GB-ES-1998/history")
                .findValuesAsString("event");
        assertThat(events).containsSubsequence("ConsultationOpened", "ConsultationClosed", "ExtraditionRefused");
    }

    @Test
    void in_the_middle_of_2012_surrender_to_the_united_states_was_postponed() {
        assertThat(extradition("GT-US-2010?asOf=2012-06-30").get("state").asString())
                .isEqualTo("SURRENDER_POSTPONED");
    }

    @Test
    @Order(Order.DEFAULT + 3)
    void what_one_service_links_is_shown_by_the_other_too() {
        HttpResponse<String> enquiry = gateway().post("/api/law-enforcement/requests", """
                {"ref":"LEC-NG-1","direction":"INCOMING","partner":"NG","occurredOn":"1999-10-01","channel":"INTERPOL_I247",
                 "language":"en","urgency":"U1","proceeding":"CRIMINAL","offences":["U23"],"items":[{"type":"L-PROC-48b_ii"}]}""");
        assertThat(enquiry.statusCode()).as(enquiry.body()).isEqualTo(201);
        HttpResponse<String> linked = gateway()
                .post(
                        REQUESTS + "/ref:CH-NG-1999/links",
                        "{\"occurredOn\":\"2000-01-20\",\"type\":\"PRECEDED_BY_LEC\",\"to\":\"law-enforcement/ref:LEC-NG-1\"}");
        assertThat(linked.statusCode()).as(linked.body()).isEqualTo(200);
        assertThat(request("CH-NG-1999").at("/links/0/other").asString()).isEqualTo("law-enforcement/ref:LEC-NG-1");
        JsonNode other = gateway().json("/api/law-enforcement/requests/ref:LEC-NG-1");
        assertThat(other.at("/links/0/end").asString()).isEqualTo("FROM");
        assertThat(other.at("/links/0/ref").asString()).isEqualTo("CH-NG-1999");
        assertThat(other.has("linksMissingFrom")).isFalse();
    }

    @Test
    void every_case_of_mutual_legal_assistance_is_closed() {
        for (String ref : ASSISTANCE) {
            assertThat(request(ref).get("state").asString()).as(ref).isEqualTo("CLOSED");
        }
    }

    @Test
    void statistics_count_what_the_services_keep() {
        String question = "/api/statistics/indicators?from=1980-01-01&to=2024-12-31&kind=mla&direction=INCOMING&id=";
        await(
                "the case facts",
                () -> gateway()
                                .json(question + "V-1")
                                .at("/indicators/0/groups/0/figures/0/value")
                                .asInt()
                        == ASSISTANCE.size());
        assertThat(gateway().json(question + "A-4").toString()).contains("\"currency\":\"USD\"");
        assertThat(gateway()
                        .json("/api/statistics/challenges?from=1980-01-01&code=C03")
                        .get("challenges"))
                .hasSize(1);
    }

    @Test
    void nigeria_got_back_505_million_dollars() {
        JsonNode request = request("CH-NG-1999");
        assertThat(request.get("outcome").asString()).isEqualTo("EXECUTED_FULL");
        assertThat(request.get("returned").toString()).isEqualTo("[{\"amount\":505000000,\"currency\":\"USD\"}]");
    }

    @Test
    void each_entry_says_when_it_occurred_and_when_it_was_recorded() {
        JsonNode history = gateway().json(REQUESTS + "/ref:CH-NG-1999/history");
        assertThat(history).hasSize(14);
        Instant now = Instant.now();
        for (JsonNode entry : history) {
            assertThat(entry.get("occurredOn").asString()).matches("(1999|200[0-6])-\\d\\d-\\d\\d");
            assertThat(Instant.parse(entry.get("recordedAt").asString()))
                    .isBetween(now.minus(Duration.ofMinutes(10)), now);
        }
    }

    @Test
    void at_the_end_of_2004_the_return_to_nigeria_was_still_to_come() {
        JsonNode then = gateway().json(REQUESTS + "/ref:CH-NG-1999?asOf=2004-12-31");
        assertThat(then.get("state").asString()).isEqualTo("PARTIALLY_EXECUTED");
        assertThat(then.get("outcome").isNull()).isTrue();
        assertThat(then.get("returned")).isEmpty();
    }

    @Test
    void the_docket_finds_a_case_by_its_partner() {
        await("the docket shows all four", () -> docket("").size() == ASSISTANCE.size());
        JsonNode found = docket("?partner=NG");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).get("ref").asString()).isEqualTo("CH-NG-1999");
        assertThat(found.get(0).get("outcome").asString()).isEqualTo("EXECUTED_FULL");
    }

    @Test
    void the_api_pages_answer() {
        assertThat(gateway().get("/docs").statusCode()).isEqualTo(200);
        assertThat(gateway().json("/api/mla/openapi.json").get("paths").propertyNames())
                .contains("/api/mla/requests/{id}/refusal");
    }

    @Test
    @Order(Order.DEFAULT + 3)
    void bank_secrecy_is_no_ground_for_refusal_and_the_answer_names_the_article() {
        HttpResponse<String> receipt = gateway().post(REQUESTS, """
                {"ref":"SECRECY-1","direction":"INCOMING","partner":"LI","occurredOn":"2020-01-15","channel":"CA_DIRECT",
                 "form":"WRITTEN_PAPER","language":"en","urgency":"U1","proceeding":"CRIMINAL","offences":["U17"],
                 "items":[{"type":"M-RECS-46_3f.BANK","coercive":true}]}""");
        assertThat(receipt.statusCode()).as(receipt.body()).isEqualTo(201);
        assertThat(gateway()
                        .post(REQUESTS + "/ref:SECRECY-1/acknowledgement", "{\"occurredOn\":\"2020-01-20\"}")
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> refusal = gateway().post(REQUESTS + "/ref:SECRECY-1/refusal", """
                {"occurredOn":"2020-02-01","grounds":["M-BANKSECRECY-46_8"],"reasons":"The bank keeps its customers' secrets",
                 "consultationWaivedBecause":"nothing to talk about"}""");
        assertThat(refusal.statusCode()).as(refusal.body()).isEqualTo(422);
        JsonNode problem = JsonMapper.shared().readTree(refusal.body());
        assertThat(problem.get("rule").asString()).isEqualTo("bank-secrecy-is-no-ground");
        assertThat(problem.get("article").asString()).contains("UNCAC 46(8)");
        assertThat(gateway().json(REQUESTS + "/ref:SECRECY-1/history")).hasSize(2);
    }

    @Test
    void the_metrics_count_four_requests_received() {
        await("four received", () -> metrics("mla")
                .contains("rogatory_requests_received{direction=\"INCOMING\",kind=\"mla\"} 4.0"));
    }

    @Test
    void prometheus_has_nothing_to_say_against_the_metrics() throws IOException {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "promtool"))),
                "SKIPPED: promtool is not installed (Debian: apt-get install prometheus), the metrics are not checked");
        Path exposed = Files.writeString(data.resolve("mla.prom"), metrics("mla"));
        Run check = Run.of(List.of("sh", "-c", "promtool check metrics < " + exposed));
        int exitCode = check.exitCode(30);
        assertThat(check.text()).isBlank();
        assertThat(exitCode).isZero();
    }

    @Test
    @Order(Order.DEFAULT + 1)
    void a_second_import_loads_nothing_and_changes_no_version() {
        Map<String, Long> before = versions();
        Run again = load();
        assertThat(again.exitCode(60)).isZero();
        assertThat(again.text()).containsPattern("MLA +0 +46 +0 +0\\R");
        assertThat(versions()).isEqualTo(before);
    }

    @Test
    @Order(Order.DEFAULT + 2)
    void a_restart_loses_nothing() {
        List<JsonNode> before = whole();
        mesh.close();
        mesh = Home.mesh(data);
        assertThat(whole()).isEqualTo(before);
        assertThat(docket("?partner=NG")).hasSize(1);
    }

    private static Run load() {
        return Run.of(Home.intake(
                mesh.roster().gatewayPort(),
                Home.CASES.resolve("public-requests.csv"),
                Home.CASES.resolve("public-events.csv"),
                "--keep-going"));
    }

    private static Caller gateway() {
        return new Caller(mesh.roster().gatewayPort());
    }

    private static String metrics(String member) {
        return new Caller(mesh.roster().member(member).port())
                .get("/actuator/prometheus")
                .body();
    }

    private static JsonNode extradition(String refAndQuery) {
        return gateway().json("/api/extradition/requests/ref:" + refAndQuery);
    }

    private static JsonNode request(String ref) {
        return gateway().json(REQUESTS + "/ref:" + ref);
    }

    private static JsonNode docket(String query) {
        return gateway().json(REQUESTS + query).get("items");
    }

    private static Map<String, Long> versions() {
        Map<String, Long> versions = new TreeMap<>();
        ASSISTANCE.forEach(ref -> versions.put(ref, request(ref).get("version").asLong()));
        return versions;
    }

    /** All there is to read of the four cases. */
    private static List<JsonNode> whole() {
        return ASSISTANCE.stream()
                .map(ref -> REQUESTS + "/ref:" + ref)
                .flatMap(address -> Stream.of(address, address + "/history"))
                .map(address -> gateway().json(address))
                .toList();
    }

    private static void await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what + ", within 30 s").isLessThan(end);
            Mesh.pause();
        }
    }
}
