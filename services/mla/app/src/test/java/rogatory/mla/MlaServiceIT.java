package rogatory.mla;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import rogatory.stores.Stores;
import rogatory.stores.StoresSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on real stores, spoken to over HTTP as its callers do. */
class MlaServiceIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static Stores stores;
    private static ConfigurableApplicationContext service;
    private static String base;

    @BeforeAll
    static void start() {
        stores = Stores.start(StoresSettings.temporary());
        var postgres = stores.postgres();
        postgres.createRole("mla_owner", "mla_owner");
        postgres.createRole("mla_service", "mla_service");
        postgres.createRole("statistics_reader", "statistics_reader");
        postgres.createDatabase("mla");
        service = SpringApplication.run(
                MlaApplication.class,
                "--server.port=0",
                "--rogatory.codes.folder=src/test/resources/operator-codes",
                "--rogatory.events.url=jdbc:postgresql://127.0.0.1:" + postgres.port() + "/mla",
                "--rogatory.events.owner-username=postgres",
                "--rogatory.views.uri=" + stores.mongo().uri("mla"));
        base = "http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port") + "/api/mla";
    }

    @AfterAll
    static void stop() {
        service.close();
        stores.close();
    }

    @Test
    void a_request_goes_its_way_from_receipt_to_closure() {
        String id = received("WAY-1");
        act(id, "acknowledgement", "2020-02-01", "");
        act(id, "grant", "2020-03-01", "");
        act(id, "execution", "2020-03-02", "");
        JsonNode first = act(id, "item-executions", "2020-04-01", "\"items\":[1]");
        assertThat(first.get("state").asString()).isEqualTo("PARTIALLY_EXECUTED");
        act(id, "item-executions", "2020-05-01", "\"items\":[2],\"money\":{\"amount\":505000000,\"currency\":\"USD\"}");
        act(id, "results", "2020-05-02", "\"items\":[1,2]");
        JsonNode closed = act(id, "closure", "2020-05-03", "");
        assertThat(closed.get("outcome").asString()).isEqualTo("EXECUTED_FULL");

        JsonNode request = json(get("/requests/ref:WAY-1"));
        assertThat(request.get("returned").toString()).isEqualTo("[{\"amount\":505000000,\"currency\":\"USD\"}]");
        assertThat(json(get("/requests/" + id + "?asOf=2020-04-15"))
                        .get("state")
                        .asString())
                .isEqualTo("PARTIALLY_EXECUTED");
        JsonNode history = json(get("/requests/" + id + "/history"));
        assertThat(history).hasSize(8).allSatisfy(event -> {
            assertThat(event.get("occurredOn").asString()).startsWith("2020-");
            assertThat(event.get("recordedAt").asString()).startsWith("20");
        });
        assertThat(json(get("/requests/" + id + "/next")).findValuesAsString("act"))
                .contains("reopening", "usefulness")
                .doesNotContain("grant");
    }

    @Test
    void what_users_observe_of_a_request_is_on_its_file_and_in_the_docket_until_it_is_withdrawn() {
        String id = received("OBSERVED-1");
        act(id, "observations", "2020-02-01", "\"code\":\"C02\",\"note\":\"No word since January\"");
        JsonNode noted = act(id, "observations", "2020-02-02", "\"code\":\"T3\"");
        assertThat(json(get("/requests/" + id)).get("observations").toString())
                .isEqualTo("[{\"code\":\"C02\",\"since\":\"2020-02-01\"},{\"code\":\"T3\",\"since\":\"2020-02-02\"}]");
        assertThat(listed("observation=C02", noted.get("position").asString())).containsExactly("OBSERVED-1");
        assertThat(post("/requests/" + id + "/observations", "{\"occurredOn\":\"2020-02-03\",\"code\":\"C99\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(get("/requests?observation=late").statusCode()).isEqualTo(400);

        String withdrawal = "\"code\":\"C02\",\"reason\":\"Another file\"";
        JsonNode withdrawn = act(id, "observation-withdrawals", "2020-03-01", withdrawal);
        assertThat(post(
                                "/requests/" + id + "/observation-withdrawals",
                                "{\"occurredOn\":\"2020-03-02\"," + withdrawal + "}")
                        .body())
                .contains("withdraw-what-stands");
        assertThat(observed("")).containsExactly("T3");
        assertThat(observed("?asOf=2020-02-15")).containsExactly("C02", "T3");
        assertThat(listed("observation=C02", withdrawn.get("position").asString()))
                .isEmpty();
    }

    private static List<String> observed(String asOf) {
        return json(get("/requests/ref:OBSERVED-1" + asOf)).get("observations").findValuesAsString("code");
    }

    @Test
    void a_request_that_we_send_goes_its_way_from_the_domestic_authority_to_the_results() {
        HttpResponse<String> opened = post("/requests", """
                {"ref":"OUT-1","occurredOn":"2020-01-01","direction":"OUTGOING","partner":"CH","channel":"CA_DIRECT",
                 "form":"WRITTEN_PAPER","language":"fr","urgency":"U1","proceeding":"CRIMINAL","offences":["U17"],
                 "items":[{"type":"M-RECS-46_3f.BANK","coercive":true}]}""");
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        String id = json(opened).get("id").asString();
        assertThat(id).startsWith("mla-outgoing-");
        act(id, "vetting", "2020-01-10", "");
        act(id, "translation", "2020-01-15", "\"language\":\"fr\"");
        act(id, "transmission", "2020-01-20", "");
        assertThat(post("/requests/" + id + "/acknowledgement", "{\"occurredOn\":\"2020-02-01\"}")
                        .statusCode())
                .as("what they did is known by its evidence")
                .isEqualTo(400);
        act(id, "acknowledgement", "2020-02-01", "\"evidence\":\"LETTER\",\"partnerRef\":\"B-77\"");
        JsonNode waiting = json(get("/requests/" + id));
        assertThat(waiting.get("direction").asString()).isEqualTo("OUTGOING");
        assertThat(waiting.at("/limits/0/rule").asString()).isEqualTo("silence");
        JsonNode received = act(id, "results", "2020-06-01", "\"items\":[1],\"evidence\":\"PLATFORM_RECEIPT\"");
        assertThat(received.get("state").asString()).isEqualTo("RESULTS_RECEIVED");
        act(id, "results-forwarding", "2020-06-03", "");
        assertThat(act(id, "closure", "2020-06-04", "").get("outcome").asString())
                .isEqualTo("EXECUTED_FULL");
        assertThat(json(get("/requests?direction=OUTGOING&ref=OUT-1&outcome=EXECUTED_FULL")))
                .isNotNull();
    }

    @Test
    void a_refusal_without_its_guards_is_answered_422_with_the_article_and_leaves_no_event() {
        String id = received("REFUSE-1");
        act(id, "acknowledgement", "2020-02-01", "");
        refused(
                id,
                "[\"M-BANKSECRECY-46_8\",\"M-NEBIS\"]",
                "\"reasons\":\"secret\",\"consultationWaivedBecause\":\"x\"",
                "46(8)");
        refused(id, "[\"M-FISCAL-46_22\"]", "\"reasons\":\"tax\",\"consultationWaivedBecause\":\"x\"", "46(22)");
        refused(id, "[\"M-NEBIS\"]", "\"consultationWaivedBecause\":\"x\"", "46(23)");
        refused(id, "[\"M-NEBIS\"]", "\"reasons\":\"tried\"", "46(26)");
        assertThat(json(get("/requests/" + id + "/history"))).hasSize(2);
    }

    @Test
    void a_receipt_that_the_law_refuses_opens_no_file_and_takes_no_reference() {
        HttpResponse<String> refused = post("/requests", """
                {"ref":"ORAL-1","occurredOn":"2020-01-01","direction":"INCOMING","partner":"NG","channel":"CA_DIRECT",
                 "form":"ORAL","language":"en","urgency":"U1","proceeding":"CRIMINAL","offences":["U17"],
                 "items":[{"type":"M-RECS-46_3f.BANK"}]}""");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(json(refused).get("article").asString()).isEqualTo("UNCAC 46(14)");
        assertThat(get("/requests/ref:ORAL-1").statusCode()).isEqualTo(404);
        received("ORAL-1");
    }

    @Test
    void one_reference_is_opened_once_however_many_file_it_together() throws Exception {
        try (var clients = Executors.newFixedThreadPool(12)) {
            List<Callable<Integer>> calls = java.util.Collections.nCopies(12, () -> {
                try {
                    received("TOGETHER-1");
                    return 201;
                } catch (AssertionError taken) {
                    return taken.getMessage().contains("\"status\":409") ? 409 : 0;
                }
            });
            var codes = clients.invokeAll(calls).stream().map(MlaServiceIT::of).toList();
            assertThat(codes).containsOnly(201, 409);
            assertThat(codes).filteredOn(code -> code == 201).hasSize(1);
        }
    }

    @Test
    void the_docket_shows_what_was_just_recorded_and_finds_it_by_partner_state_and_reference() {
        String id = received("DOCKET-2021-17");
        String position =
                act(id, "acknowledgement", "2020-02-01", "").get("position").asString();
        JsonNode found = json(exchange(
                HttpRequest.newBuilder(URI.create(base + "/requests?partner=NG&state=UNDER_REVIEW&q=docket%2017"))
                        .header("X-Min-Position", position)
                        .build()));
        assertThat(found.get("items")).hasSize(1);
        assertThat(found.get("items").get(0).get("id").asString()).isEqualTo(id);
        assertThat(found.get("items").get(0).get("holder").asString()).isEqualTo("RA");
        assertThat(json(get("/requests?partner=FR")).get("items")).isEmpty();
        assertThat(get("/requests?state=NOWHERE").statusCode()).isEqualTo(400);
    }

    @Test
    void the_docket_is_searched_by_the_words_of_a_reference_however_they_are_joined() {
        received("SEEK-NG-1999/17");
        String id = received("SEEK-FR-1999/17");
        String position =
                act(id, "acknowledgement", "2020-02-01", "").get("position").asString();
        assertThat(searched("fr-1999", position)).containsExactly("SEEK-FR-1999/17");
        assertThat(searched("SEEK-NG-1999/17", position)).containsExactly("SEEK-NG-1999/17");
        assertThat(searched("seek.*17", position)).containsExactlyInAnyOrder("SEEK-NG-1999/17", "SEEK-FR-1999/17");
        assertThat(get("/requests?q=%00").statusCode()).isEqualTo(400);
    }

    private static List<String> searched(String q, String position) {
        return listed("q=" + URLEncoder.encode(q, StandardCharsets.UTF_8), position);
    }

    private static List<String> listed(String query, String position) {
        return json(exchange(HttpRequest.newBuilder(URI.create(base + "/requests?" + query))
                        .header("X-Min-Position", position)
                        .build()))
                .get("items")
                .findValuesAsString("ref");
    }

    @Test
    void a_reference_may_be_corrected_and_corrected_back_but_never_to_another_request_s() {
        String id = received("BACK-1");
        received("BACK-2");
        act(
                id,
                "corrections",
                "2020-02-01",
                "\"field\":\"ref\",\"from\":\"BACK-1\",\"to\":\"BACK-9\",\"reason\":\"x\"");
        act(
                id,
                "corrections",
                "2020-02-02",
                "\"field\":\"ref\",\"from\":\"BACK-9\",\"to\":\"BACK-1\",\"reason\":\"y\"");
        assertThat(json(get("/requests/ref:BACK-1")).get("ref").asString()).isEqualTo("BACK-1");
        HttpResponse<String> taken = post("/requests/" + id + "/corrections", """
                {"occurredOn":"2020-02-03","field":"ref","from":"BACK-1","to":"BACK-2","reason":"z"}""");
        assertThat(taken.statusCode()).isEqualTo(409);
    }

    @Test
    void history_is_loaded_with_its_own_days_of_record_but_none_that_is_still_to_come() {
        received("PAST-1");
        HttpResponse<String> answer = exchange(HttpRequest.newBuilder(URI.create(base + "/imports?history=true"))
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString("""
                        {"row":1,"ref":"PAST-1","act":"acknowledgement","recordedOn":"2020-02-03","body":{"occurredOn":"2020-02-01"}}
                        {"row":2,"ref":"PAST-1","act":"status-inquiries","recordedOn":"2999-01-01","body":{"occurredOn":"2998-01-01"}}
                        {"row":3,"ref":"PAST-1","act":"status-inquiries","key":{},"body":{"occurredOn":"2020-02-02"}}
                        """))
                .build());
        assertThat(answer.body().lines())
                .hasSize(4)
                .anyMatch(line -> line.contains("\"row\":1,\"result\":\"loaded\""))
                .anyMatch(line -> line.contains("\"row\":2") && line.contains("not-in-the-future"))
                .anyMatch(line -> line.contains("\"row\":3") && line.contains("\"status\":400"))
                .anyMatch(line -> line.contains("\"done\":true,\"loaded\":1,\"present\":0,\"refused\":2"));
        JsonNode history = json(get("/requests/ref:PAST-1/history"));
        assertThat(history).hasSize(2);
        assertThat(history.get(1).get("recordedAt").asString()).startsWith("2020-02-03");
    }

    @Test
    void rows_of_many_requests_are_loaded_together_and_each_is_decided_as_if_it_came_alone() {
        StringBuilder log = new StringBuilder();
        for (int i = 1; i <= 300; i++) {
            log.append(bulkReceipt(10 * i, i)).append('\n');
            log.append(row(10 * i + 1, i, "acknowledgement", "\"occurredOn\":\"2020-02-01\""));
            // Bank secrecy is never a ground, UNCAC 46(8): every third request has a row that the law refuses.
            log.append(row(10 * i + 2, i, "refusal", """
                    "occurredOn":"2020-03-01","reasons":"x","consultationWaivedBecause":"x","grounds":["%s"]\
                    """.formatted(i % 3 == 0 ? "M-BANKSECRECY-46_8" : "M-NEBIS")));
            log.append(row(
                    10 * i + 3, i, "reopening", "\"occurredOn\":\"2020-04-01\",\"reason\":\"REFUSAL_RECONSIDERED\""));
        }
        String leaving = imported("?leaveAfterRefusal=true", log.toString());
        assertThat(leaving.lines().toList().getLast())
                .isEqualTo("{\"done\":true,\"loaded\":1000,\"present\":0,\"refused\":100}");
        assertThat(leaving.lines().filter(line -> line.contains("\"left\""))).hasSize(100);
        assertThat(json(get("/requests/ref:BULK-3/history"))).hasSize(2);
        assertThat(json(get("/requests/ref:BULK-4/history"))).hasSize(4);
        assertThat(json(get("/requests/ref:BULK-4")).get("state").asString()).isEqualTo("UNDER_REVIEW");

        String again = imported("", log.toString());
        assertThat(again.lines().toList().getLast())
                .as("nothing counts twice; the rows that had been left are refused for what they are")
                .isEqualTo("{\"done\":true,\"loaded\":0,\"present\":1000,\"refused\":200}");
    }

    @Test
    void imports_that_overlap_and_an_officer_beside_them_double_nothing_and_lose_nothing() throws Exception {
        StringBuilder log = new StringBuilder();
        for (int i = 1001; i <= 1120; i++) {
            log.append(bulkReceipt(10 * i, i)).append('\n');
            log.append(row(10 * i + 1, i, "acknowledgement", "\"occurredOn\":\"2020-02-01\""));
            log.append(row(10 * i + 2, i, "status-inquiries", "\"occurredOn\":\"2020-02-02\""));
            log.append(row(10 * i + 3, i, "status-replies", "\"occurredOn\":\"2020-02-03\""));
        }
        try (var clients = Executors.newFixedThreadPool(4)) {
            List<Callable<String>> calls = List.of(
                    () -> imported("?leaveAfterRefusal=true", log.toString()),
                    () -> imported("", log.toString()),
                    () -> imported("?leaveAfterRefusal=true", log.toString()),
                    () -> {
                        for (int i = 1001; i <= 1120; i++) {
                            post("/requests/ref:BULK-" + i + "/deadline", """
                                    {"occurredOn":"2020-02-04","deadline":"2020-08-01"}""");
                        }
                        return "{\"done\":true,\"refused\":0}";
                    });
            for (String answer :
                    clients.invokeAll(calls).stream().map(MlaServiceIT::of).toList()) {
                assertThat(answer.lines().toList().getLast()).as(answer).contains("\"refused\":0}");
            }
        }
        for (int i = 1001; i <= 1120; i++) {
            List<String> events =
                    json(get("/requests/ref:BULK-" + i + "/history")).findValuesAsString("event");
            assertThat(events)
                    .filteredOn(event -> !event.equals("DeadlineSuggested"))
                    .as("BULK-" + i)
                    .containsExactly(
                            "RequestReceived", "RequestAcknowledged", "StatusInquiryReceived", "StatusReplySent");
        }
    }

    @Test
    void after_a_receipt_that_is_refused_its_further_rows_are_left_though_the_reference_is_on_file() {
        received("BULK-2001");
        String answer = imported(
                "?leaveAfterRefusal=true",
                bulkReceipt(1, 2001) + "\n" + row(2, 2001, "acknowledgement", "\"occurredOn\":\"2020-02-01\""));
        assertThat(answer.lines().filter(line -> line.contains("reference-is-unique")))
                .hasSize(1);
        assertThat(answer.lines().filter(line -> line.contains("\"row\":2,\"result\":\"left\"")))
                .hasSize(1);
        assertThat(json(get("/requests/ref:BULK-2001/history"))).hasSize(1);
    }

    @Test
    void a_row_voids_an_earlier_one_by_its_key_together_with_it_or_later() {
        String mistaken = bulkReceipt(1, 2101) + "\n"
                + row(2, 2101, "acknowledgement", "\"occurredOn\":\"2020-02-01\"")
                + row(3, 2101, "grant", "\"occurredOn\":\"2020-03-01\"");
        String voiding = row(4, 2101, "voidings", voidingOf("bulk-2101-grant"));
        assertThat(imported("", mistaken + voiding).lines().toList().getLast())
                .isEqualTo("{\"done\":true,\"loaded\":4,\"present\":0,\"refused\":0}");
        assertThat(json(get("/requests/ref:BULK-2101")).get("state").asString()).isEqualTo("UNDER_REVIEW");
        assertThat(json(get("/requests/ref:BULK-2101/history")).get(3).toString())
                .contains("EventVoided")
                .contains("\"voids\":2");

        assertThat(imported("", mistaken + voiding))
                .as("the same rows again count once")
                .contains("{\"done\":true,\"loaded\":0,\"present\":4,\"refused\":0}");
        String later = row(5, 2101, "voidings", voidingOf("bulk-2101-acknowledgement"))
                .replace("bulk-2101-voidings", "bulk-2101-voidings-2");
        assertThat(imported("", later)).contains("\"result\":\"loaded\"");
        assertThat(json(get("/requests/ref:BULK-2101")).get("state").asString()).isEqualTo("RECEIVED");
    }

    @Test
    void a_row_voids_no_event_of_another_request_nor_one_that_no_row_was() {
        String rows = bulkReceipt(1, 2102) + "\n"
                + row(2, 2102, "acknowledgement", "\"occurredOn\":\"2020-02-01\"")
                + bulkReceipt(3, 2103) + "\n"
                + row(4, 2103, "voidings", voidingOf("bulk-2102-acknowledgement"))
                + row(5, 2102, "voidings", voidingOf("bulk-2102-grant"));
        String alone = row(6, 2103, "voidings", voidingOf("bulk-2102-acknowledgement"))
                .replace("voidings\",\"body", "v-2\",\"body");
        assertThat(imported("", rows).lines().filter(line -> line.contains("row-on-file")))
                .hasSize(2);
        assertThat(imported("", alone)).contains("row-on-file");
        assertThat(json(get("/requests/ref:BULK-2102")).get("state").asString()).isEqualTo("UNDER_REVIEW");
    }

    private static String voidingOf(String row) {
        return "\"occurredOn\":\"2020-03-02\",\"row\":\"%s\",\"reason\":\"entered on the wrong file\"".formatted(row);
    }

    @Test
    void a_reference_that_cannot_be_one_is_refused_and_keeps_no_other_row_waiting() {
        String bad =
                "{\"row\":1,\"ref\":\"BULK-3001\\u0000\",\"act\":\"acknowledgement\",\"body\":{\"occurredOn\":\"2020-02-01\"}}\n";
        String answer =
                imported("", (bad + row(2, 3002, "acknowledgement", "\"occurredOn\":\"2020-02-01\"")).repeat(40));
        assertThat(answer.lines().toList().getLast())
                .isEqualTo("{\"done\":true,\"loaded\":0,\"present\":0,\"refused\":80}");
    }

    @Test
    void days_and_looks_back_follow_a_corrected_day_of_receipt() {
        String id = received("RECEIVED-EARLIER");
        act(id, "acknowledgement", "2020-02-01", "");
        act(id, "corrections", "2020-02-02", """
                "field":"receivedOn","from":"2020-01-01","to":"2019-12-01","reason":"stamped before the holidays\"""");
        assertThat(json(get("/requests/" + id + "?asOf=2020-01-31")).get("days").asLong())
                .isEqualTo(61);
        assertThat(json(get("/requests/" + id + "?asOf=2019-12-15"))
                        .get("state")
                        .asString())
                .isEqualTo("RECEIVED");
        assertThat(get("/requests/" + id + "?asOf=2019-11-30").statusCode()).isEqualTo(404);
    }

    @Test
    void a_duplicate_names_a_file_in_one_line_and_is_seen_from_it_whatever_it_was_called() {
        String id = received("TWIN-1");
        received("TWIN-2");
        for (String into : List.of("see the file\\nof 2019", "ref:TWIN-1", "TWIN-1")) {
            HttpResponse<String> answer = post(
                    "/requests/" + id + "/duplicate-merger",
                    "{\"occurredOn\":\"2020-02-01\",\"into\":\"" + into + "\",\"reason\":\"two channels\"}");
            assertThat(answer.statusCode()).as(into).isEqualTo(422);
            assertThat(json(answer).get("rule").asString()).isEqualTo("merge-into-another");
        }
        act(id, "duplicate-merger", "2020-02-01", "\"into\":\"ref:TWIN-2\",\"reason\":\"two channels\"");
        act(json(get("/requests/ref:TWIN-2")).get("id").asString(), "corrections", "2020-02-03", """
                "field":"ref","from":"TWIN-2","to":"TWIN-2-NEW","reason":"x\"""");
        JsonNode seen = json(get("/requests/ref:TWIN-2-NEW")).at("/links/0");
        assertThat(seen.get("type").asString()).isEqualTo("DUPLICATE_OF");
        assertThat(seen.get("ref").asString()).isEqualTo("TWIN-1");
    }

    @Test
    void a_key_of_an_automation_is_nobody_else_s() {
        HttpResponse<String> answer = exchange(HttpRequest.newBuilder(URI.create(base + "/requests"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "automation:clarification-lapse:mla-1:2020-01-01")
                .POST(BodyPublishers.ofString("{}"))
                .build());
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private static String bulkReceipt(int number, int request) {
        return """
                {"row":%d,"ref":"BULK-%d","act":"receipt","key":"bulk-%d","body":{"ref":"BULK-%d","occurredOn":"2020-01-01",
                 "direction":"INCOMING","partner":"NG","channel":"CA_DIRECT","language":"en","urgency":"U1","proceeding":"CRIMINAL",
                 "offences":["U17"],"items":[{"type":"M-EVID-46_3a"}]}}""".replace("\n", " ").formatted(number, request, request, request);
    }

    private static String row(int number, int request, String act, String fields) {
        return "{\"row\":%d,\"ref\":\"BULK-%d\",\"act\":\"%s\",\"key\":\"bulk-%d-%s\",\"body\":{%s}}\n"
                .formatted(number, request, act, request, act, fields.strip());
    }

    private static String imported(String query, String rows) {
        return exchange(HttpRequest.newBuilder(URI.create(base + "/imports" + query))
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofString(rows))
                        .build())
                .body();
    }

    @Test
    void a_reference_that_a_voided_correction_had_put_on_file_is_free_for_another_request() {
        String id = received("RIGHT-1");
        act(
                id,
                "corrections",
                "2020-02-01",
                "\"field\":\"ref\",\"from\":\"RIGHT-1\",\"to\":\"WRONG-1\",\"reason\":\"x\"");
        assertThat(receipt("WRONG-1").statusCode()).isEqualTo(409);

        act(id, "voidings", "2020-02-02", "\"sequence\":1,\"reason\":\"corrected on the wrong file\"");

        assertThat(get("/requests/ref:WRONG-1").statusCode()).isEqualTo(404);
        assertThat(json(get("/requests/ref:RIGHT-1")).get("id").asString()).isEqualTo(id);
        assertThat(received("WRONG-1")).isNotEqualTo(id);
        HttpResponse<String> second = post("/requests/" + id + "/corrections", """
                {"occurredOn":"2020-02-03","field":"ref","from":"RIGHT-1","to":"WRONG-1","reason":"again"}""");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(receipt("RIGHT-1").statusCode()).isEqualTo(409);
    }

    @Test
    void a_reference_corrected_twice_stays_taken_when_only_one_of_the_corrections_is_voided() {
        String id = received("TWICE-1");
        act(
                id,
                "corrections",
                "2020-02-01",
                "\"field\":\"ref\",\"from\":\"TWICE-1\",\"to\":\"TWICE-2\",\"reason\":\"x\"");
        act(
                id,
                "corrections",
                "2020-02-02",
                "\"field\":\"ref\",\"from\":\"TWICE-2\",\"to\":\"TWICE-1\",\"reason\":\"y\"");

        act(id, "voidings", "2020-02-03", "\"sequence\":2,\"reason\":\"it was right\"");

        assertThat(receipt("TWICE-1").statusCode()).isEqualTo(409);
        assertThat(receipt("TWICE-2").statusCode()).isEqualTo(409);
        assertThat(json(get("/requests/ref:TWICE-2")).get("ref").asString()).isEqualTo("TWICE-2");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_imported_voiding_frees_a_reference_whether_it_comes_with_the_correction_or_later(boolean together) {
        int request = together ? 2201 : 2203;
        String wrong = "BULK-" + (request + 1);
        String mistaken =
                bulkReceipt(1, request) + "\n" + row(2, request, "corrections", """
                        "occurredOn":"2020-02-01","field":"ref","from":"BULK-%d","to":"%s","reason":"x"\
                        """.formatted(request, wrong));
        String voiding = row(3, request, "voidings", voidingOf("bulk-" + request + "-corrections"));
        if (together) {
            assertThat(imported("", mistaken + voiding)).endsWith("\"loaded\":3,\"present\":0,\"refused\":0}\n");
        } else {
            assertThat(imported("", mistaken)).endsWith("\"loaded\":2,\"present\":0,\"refused\":0}\n");
            assertThat(imported("", bulkReceipt(4, request + 1))).contains("reference-is-unique");
            String acknowledged = row(4, request, "acknowledgement", "\"occurredOn\":\"2020-03-03\"");
            assertThat(imported("", voiding + acknowledged)).endsWith("\"loaded\":2,\"present\":0,\"refused\":0}\n");
        }
        assertThat(imported("", bulkReceipt(4, request + 1))).endsWith("\"loaded\":1,\"present\":0,\"refused\":0}\n");
        assertThat(json(get("/requests/ref:" + wrong)).get("ref").asString()).isEqualTo(wrong);
        assertThat(json(get("/requests/ref:BULK-" + request)).get("ref").asString())
                .isEqualTo("BULK-" + request);
    }

    @Test
    void what_is_imported_after_a_reference_was_freed_goes_to_the_file_that_took_it() {
        int request = 2205;
        String freed = "BULK-" + (request + 1);
        assertThat(imported(
                        "",
                        bulkReceipt(1, request) + "\n" + row(2, request, "corrections", """
                "occurredOn":"2020-02-01","field":"ref","from":"BULK-%d","to":"%s","reason":"x"\
                """.formatted(request, freed))))
                .endsWith("\"loaded\":2,\"present\":0,\"refused\":0}\n");

        // What is refused keeps the lane at work, so that the other rows are taken up together.
        String all = bulkReceipt(3, request + 1)
                + "\n"
                + row(4, request + 1, "voidings", voidingOf("bulk-" + request + "-corrections"))
                + bulkReceipt(5, request + 1)
                + "\n"
                + row(6, request + 1, "acknowledgement", "\"occurredOn\":\"2020-03-03\"");

        assertThat(imported("", all)).endsWith("\"loaded\":3,\"present\":0,\"refused\":1}\n");
        assertThat(json(get("/requests/ref:" + freed + "/history"))).hasSize(2);
        assertThat(json(get("/requests/ref:BULK-" + request + "/history"))).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data; boundary=part",
                "multipart/form-data",
                "application/x-www-form-urlencoded",
                "text/plain"
            })
    void a_body_that_is_no_json_is_refused_with_what_is_taken_and_leaves_no_event(String type) {
        String id = received("FORM-" + type.hashCode());
        String form = "--part\r\nContent-Disposition: form-data; name=\"occurredOn\"\r\n\r\n2020-02-01\r\n--part--\r\n";
        for (String address : List.of("/requests", "/requests/" + id + "/acknowledgement")) {
            HttpResponse<String> answer = exchange(HttpRequest.newBuilder(URI.create(base + address))
                    .header("Content-Type", type)
                    .POST(BodyPublishers.ofString(form))
                    .build());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(415);
            assertThat(json(answer).get("detail").asString())
                    .startsWith("Content-Type " + type.split(";")[0])
                    .endsWith("is not taken here; send application/json");
        }
        assertThat(json(get("/requests/" + id + "/history"))).hasSize(1);
    }

    @Test
    void pages_of_the_docket_follow_each_other_without_a_gap() {
        String position = "";
        for (int i = 0; i < 5; i++) {
            String id = received("PAGE-" + i);
            position =
                    act(id, "acknowledgement", "2020-02-01", "").get("position").asString();
        }
        List<String> seen = new java.util.ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = json(
                    exchange(HttpRequest.newBuilder(URI.create(base + "/requests?q=page&sort=ref&limit=2" + cursor))
                            .header("X-Min-Position", position)
                            .build()));
            page.get("items").forEach(item -> seen.add(item.get("ref").asString()));
            cursor = page.get("next").isNull()
                    ? ""
                    : "&cursor=" + page.get("next").asString();
        } while (!cursor.isEmpty());
        assertThat(seen).containsExactly("PAGE-0", "PAGE-1", "PAGE-2", "PAGE-3", "PAGE-4");
    }

    @Test
    void voiding_an_event_undoes_it_on_the_file_and_on_the_docket() {
        String id = received("VOID-1");
        act(id, "acknowledgement", "2020-02-01", "");
        act(id, "grant", "2020-03-01", "");
        JsonNode voided = act(id, "voidings", "2020-03-02", "\"sequence\":2,\"reason\":\"entered on the wrong file\"");
        assertThat(voided.get("state").asString()).isEqualTo("UNDER_REVIEW");
        assertThat(json(get("/requests/" + id + "?asOf=2020-03-01"))
                        .get("state")
                        .asString())
                .as("what was recorded by mistake was not so on any day")
                .isEqualTo("UNDER_REVIEW");
        JsonNode history = json(get("/requests/" + id + "/history"));
        assertThat(history).extracting(entry -> entry.get("sequence").asLong()).containsExactly(0L, 1L, 2L, 3L);
        assertThat(history.get(2).get("voidedBy").asLong()).isEqualTo(3);
        assertThat(history.get(3).get("voids").asLong()).isEqualTo(2);
        JsonNode found = json(exchange(HttpRequest.newBuilder(URI.create(base + "/requests?ref=VOID-1"))
                .header("X-Min-Position", voided.get("position").asString())
                .build()));
        assertThat(found.get("items").get(0).get("state").asString()).isEqualTo("UNDER_REVIEW");
    }

    @Test
    void the_meters_count_the_docket_and_promtool_has_nothing_to_say() throws Exception {
        String refused = received("METER-0");
        act(refused, "acknowledgement", "2020-02-01", "");
        act(refused, "refusal", "2020-02-02", """
                "grounds":["M-NEBIS"],"reasons":"tried before","consultationWaivedBecause":"no doubt about it\"""");
        String id = received("METER-1");
        act(id, "acknowledgement", "2020-02-01", "");
        String metrics = awaitMetrics(
                "ground=\"M-NEBIS\"",
                "rogatory_requests_finalised{",
                "rogatory_requests_oldest_open_timestamp_seconds{");
        assertThat(metrics)
                .contains("rogatory_requests_open{", "rogatory_requests_received{", "rogatory_requests_overdue{")
                .contains("state=\"POSTPONED\"")
                .contains("rogatory_projection_lag_events{", "rogatory_projection_lag_seconds{")
                .doesNotContain("METER-1", id);
        Set<String> named = Pattern.compile("- name: (\\S+)\\R  by: (?:kinds|every)")
                .matcher(Files.readString(Path.of("../../../dashboards/metrics.yaml")))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        Set<String> emitted = metrics.lines()
                .filter(line -> line.startsWith("# TYPE rogatory_"))
                .map(line -> line.split(" ")[2])
                .collect(Collectors.toSet());
        assertThat(emitted).isEqualTo(named);
        var promtool = new ProcessBuilder("promtool", "check", "metrics")
                .redirectErrorStream(true)
                .start();
        try (var in = promtool.outputWriter()) {
            in.write(metrics);
        }
        assertThat(promtool.inputReader().readAllAsString()).isEmpty();
        assertThat(promtool.waitFor()).isZero();
    }

    @Test
    void the_api_page_tells_every_act_its_body_and_its_codes() {
        JsonNode page = json(get("/openapi.json"));
        JsonNode refusal = page.at("/paths/~1api~1mla~1requests~1{id}~1refusal/post");
        assertThat(refusal.get("description").asString()).contains("46(23)");
        assertThat(refusal.at("/requestBody/content/application~1json/schema/anyOf/0/properties/grounds/items/enum")
                        .toString())
                .as("of a request that we receive")
                .contains("M-ESSENT-46_21b");
        assertThat(refusal.at("/requestBody/content/application~1json/schema/anyOf/1/properties")
                        .propertyNames())
                .as("of one that we send, where the refusal is a fact we know of")
                .contains("evidence");
        assertThat(page.at("/paths/~1api~1mla~1requests/post/summary").asString())
                .isEqualTo("Opens a file");
    }

    @Test
    @Timeout(30)
    void a_row_of_an_import_is_answered_while_the_stream_is_still_open() throws IOException {
        received("STREAM-1");
        URI address = URI.create(base + "/imports");
        try (var socket = new Socket("127.0.0.1", address.getPort())) {
            var out = socket.getOutputStream();
            String row = "{\"row\":7,\"ref\":\"STREAM-1\",\"act\":\"acknowledgement\",\"key\":\"stream-1\","
                    + "\"body\":{\"occurredOn\":\"2020-02-01\"}}\n";
            out.write(("POST " + address.getPath() + " HTTP/1.1\r\nHost: test\r\n"
                            + "Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n"
                            + Integer.toHexString(row.length()) + "\r\n" + row + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            String line = in.readLine();
            while (!line.startsWith("{")) {
                line = in.readLine();
            }
            assertThat(line).contains("\"row\":7", "\"result\":\"loaded\"");
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static String awaitMetrics(String... signs) throws InterruptedException {
        URI actuator = URI.create(base.replace("/api/mla", "/actuator/prometheus"));
        long end = System.nanoTime() + 20_000_000_000L;
        while (true) {
            String metrics = exchange(HttpRequest.newBuilder(actuator).build()).body();
            if (Stream.of(signs).allMatch(metrics::contains) || System.nanoTime() > end) {
                return metrics;
            }
            Thread.sleep(200);
        }
    }

    @Test
    void a_ground_of_the_operator_is_decided_on_shown_and_described_as_ours_are() {
        String id = received("OWN-GROUND-1");
        act(id, "acknowledgement", "2020-02-01", "");
        String guards = "\"reasons\":\"immune\",\"consultationWaivedBecause\":\"no doubt\"";
        HttpResponse<String> unknown = post(
                "/requests/" + id + "/refusal",
                "{\"occurredOn\":\"2020-03-01\",\"grounds\":[\"NG-IMUNITY\"]," + guards + "}");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(json(unknown).get("errors").findValuesAsString("field")).containsExactly("grounds[0]");
        refused(id, "[\"NG-IMMUNITY\",\"M-BANKSECRECY-46_8\"]", guards, "46(8)");
        JsonNode refused = act(id, "refusal", "2020-03-01", "\"grounds\":[\"NG-IMMUNITY\"]," + guards);
        assertThat(refused.get("state").asString()).isEqualTo("CLOSED");
        assertThat(get("/codes/ground-mla").body()).contains("\"code\":\"NG-IMMUNITY\"", "\"origin\":\"OPERATOR\"");
        JsonNode page = json(get("/openapi.json"));
        assertThat(page.get("paths").propertyNames()).contains("/api/mla/codes", "/api/mla/codes/{list}");
        assertThat(page.at("/paths/~1api~1mla~1requests~1{id}~1refusal/post").toString())
                .contains("NG-IMMUNITY");
    }

    @Test
    void a_code_list_that_is_not_there_is_a_problem() {
        HttpResponse<String> answer = get("/codes/colours");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(answer).get("rule").asString()).isEqualTo("code-list-known");
        assertThat(json(answer).get("detail").asString()).contains("'colours'");
    }

    @Test
    void every_bad_field_is_named_at_once() {
        HttpResponse<String> answer = post(
                "/requests",
                "{\"ref\":\"BAD\",\"partner\":\"ZZ\",\"channel\":\"PIGEON\",\"occurredOn\":\"2020-13-01\",\"colour\":\"red\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("errors").findValuesAsString("field"))
                .contains("partner", "channel", "occurredOn", "colour", "direction", "language");
    }

    @Test
    void what_cannot_be_kept_is_refused_and_an_act_on_record_is_answered_whatever_is_accepted() {
        assertThat(receipt("NUL\\u0000").statusCode()).isEqualTo(400);
        assertThat(receipt("two\\nlines").statusCode()).isEqualTo(422);
        assertThat(receipt("x".repeat(201)).statusCode()).isEqualTo(422);
        assertThat(get("/requests?q=%00a").statusCode()).isEqualTo(200);
        assertThat(get("/requests?q=%ff").statusCode()).isEqualTo(400);
        assertThat(send("/requests", "{}", "Accept", "text/html").statusCode()).isEqualTo(400);
        String id = received("A/B\\\\C?");
        assertThat(json(get("/requests/ref:A%2FB%5CC%3F")).get("id").asString()).isEqualTo(id);
        HttpResponse<String> asked =
                send("/requests/" + id + "/acknowledgement", "{\"occurredOn\":\"2020-02-01\"}", "Accept", "text/html");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(200);
    }

    @Test
    void every_row_of_an_import_is_answered_also_what_cannot_be_kept() {
        String rows = """
                {"row":1,"ref":"a\\u0000","act":"grant","body":{"occurredOn":"2020-01-01"}}
                {"row":2,"ref":"NO-1","act":"receipt","body":{"ref":"NO-2"}}
                {"row":3,"ref":"NO-1","act":"grant","recordedOn":"2020-01-01","body":{"occurredOn":"2020-01-01"}}
                {"row":4,"ref":"NO-1","act":"grant","key":[],"body":{"occurredOn":"2020-01-01"}}
                """;
        HttpResponse<String> answer = exchange(HttpRequest.newBuilder(URI.create(base + "/imports"))
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(rows))
                .build());
        assertThat(answer.body()
                        .lines()
                        .map(line -> JSON.readTree(line).path("status").asInt(0)))
                .containsExactlyInAnyOrder(404, 400, 400, 400, 0);
        assertThat(answer.body()).endsWith("{\"done\":true,\"loaded\":0,\"present\":0,\"refused\":4}\n");
    }

    @Test
    void twenty_clients_at_once_leave_a_gapless_stream_and_each_key_counts_once() throws Exception {
        String id = received("RACE-1");
        act(id, "acknowledgement", "2020-02-01", "");
        String shared = UUID.randomUUID().toString();
        try (var clients = Executors.newFixedThreadPool(20)) {
            List<Callable<HttpResponse<String>>> calls = java.util.stream.IntStream.range(0, 20)
                    .<Callable<HttpResponse<String>>>mapToObj(i -> () -> send(
                            "/requests/" + id + "/status-inquiries",
                            "{\"occurredOn\":\"2020-02-02\"}",
                            "Idempotency-Key",
                            i % 2 == 0 ? shared : shared + "-" + i,
                            "If-Match",
                            i % 4 == 1 ? "\"1\"" : "*"))
                    .toList();
            var answers =
                    clients.invokeAll(calls).stream().map(MlaServiceIT::of).toList();
            assertThat(answers).allSatisfy(a -> assertThat(a.statusCode()).isIn(200, 409, 412));
            long keysCounted = answers.stream()
                    .filter(a -> a.statusCode() == 200)
                    .map(a -> json(a).get("version").asLong())
                    .distinct()
                    .count();
            JsonNode history = json(get("/requests/" + id + "/history"));
            assertThat(history.size()).isEqualTo(2 + (int) keysCounted);
            for (int i = 0; i < history.size(); i++) {
                assertThat(history.get(i).get("sequence").asLong()).isEqualTo(i);
            }
        }
    }

    private static void refused(String id, String grounds, String more, String article) {
        HttpResponse<String> answer = post(
                "/requests/" + id + "/refusal",
                "{\"occurredOn\":\"2020-03-01\",\"grounds\":" + grounds + "," + more + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(json(answer).get("article").asString()).contains(article);
    }

    private static String received(String ref) {
        HttpResponse<String> answer = receipt(ref);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer).get("id").asString();
    }

    private static HttpResponse<String> receipt(String ref) {
        return post("/requests", """
                {"ref":"%s","occurredOn":"2020-01-01","direction":"INCOMING","partner":"NG","channel":"CA_DIRECT",
                 "form":"WRITTEN_PAPER","language":"en","urgency":"U2","proceeding":"ASSET_RECOVERY",
                 "offences":["U17","U23"],"legalBases":[{"code":"DOMESTIC_LAW","role":"RELIED_ON"}],
                 "items":[{"type":"M-RECS-46_3f.BANK","coercive":true},{"type":"M-RECV-46_3k.RETURN","coercive":true}]}""".formatted(ref));
    }

    private static JsonNode act(String id, String act, String on, String more) {
        HttpResponse<String> answer = post(
                "/requests/" + id + "/" + act,
                "{\"occurredOn\":\"" + on + "\"" + (more.isEmpty() ? "" : "," + more) + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    private static HttpResponse<String> post(String path, String body) {
        return send(path, body);
    }

    private static HttpResponse<String> send(String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return exchange(request.build());
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

    private static <T> T of(java.util.concurrent.Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
