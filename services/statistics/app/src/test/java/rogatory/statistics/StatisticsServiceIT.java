package rogatory.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.statistics.IncomingMla.acknowledged;
import static rogatory.statistics.IncomingMla.received;
import static rogatory.testkit.ServiceCaller.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import rogatory.chassis.eventlog.EventNames;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.lawenforcement.events.LawEnforcementEvent;
import rogatory.mla.events.AssistanceGranted;
import rogatory.mla.events.ExecutionStarted;
import rogatory.mla.events.ItemExecuted;
import rogatory.mla.events.MlaEvent;
import rogatory.mla.events.RequestClosed;
import rogatory.mla.events.RequestReturned;
import rogatory.mla.events.ResultsTransmitted;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.spontaneous.events.SpontaneousEvent;
import rogatory.stores.Stores;
import rogatory.stores.StoresSettings;
import rogatory.testkit.ServiceCaller;
import rogatory.vocabulary.Precision;
import tools.jackson.databind.JsonNode;

/** The whole service beside the real logs of the others, spoken to over HTTP as its callers do. */
class StatisticsServiceIT {

    /** Nobody refused, nor froze anything; nothing came in during the last year. */
    private static final Set<String> NOT_IN_THESE_CASES = Set.of(
            "rogatory_refusals",
            "rogatory_assets_acts",
            "rogatory_assets_amount",
            "rogatory_requests_based",
            "rogatory_requests_held_seconds",
            "rogatory_year_duration_seconds");

    private static Stores stores;
    private static Writing mla;
    private static Writing extradition;
    private static Writing lawEnforcement;
    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        stores = Stores.start(StoresSettings.temporary());
        EventNames outgoing = EventNames.of("outgoing", OutgoingEvent.class);
        mla = new Writing(stores, "mla", EventNames.of("mla", MlaEvent.class).and(outgoing));
        extradition = new Writing(
                stores,
                "extradition",
                EventNames.of("extradition", ExtraditionEvent.class).and(outgoing));
        lawEnforcement = new Writing(
                stores,
                "law-enforcement",
                EventNames.of("law-enforcement", LawEnforcementEvent.class)
                        .and(EventNames.of("spontaneous", SpontaneousEvent.class))
                        .and(outgoing));
        service = started();
        mla.append(0, received("mla-1", "2021-01-01"), acknowledged("mla-1", "2021-01-11"));
        mla.append(2, executed("mla-1"));
        mla.append(0, received("mla-2", "2021-03-01"), acknowledged("mla-2", "2021-03-21"));
        mla.append(2, new RequestReturned("mla-2", day("2021-04-01"), Precision.DAY, "R-LANGUAGE", null));
        mla.append(0, received("mla-3", "2021-05-01"));
        await("the case facts", () -> documents().size() == 3 && behind() == 0);
    }

    @AfterAll
    static void stop() {
        service.close();
        List.of(mla, extradition, lawEnforcement).forEach(Writing::close);
        stores.close();
    }

    @Test
    void the_facts_of_a_request_hold_no_reference_and_no_words() {
        String all = documents().toString();

        assertThat(all).contains("M-RECS-46_3f.BANK", "UNCAC_46_7_SOLE", "WESTERN_EUROPE_OTHERS");
        assertThat(all).doesNotContain(IncomingMla.REFERENCE, IncomingMla.WORDS);
    }

    @Test
    void what_was_dropped_is_built_again_byte_by_byte_from_the_logs() {
        Map<String, String> before = documents();
        service.close();
        try (MongoClient client = MongoClients.create(stores.mongo().uri("statistics"))) {
            client.getDatabase("statistics").drop();
        }
        service = started();

        await("the case facts again", () -> documents().size() == before.size() && behind() == 0);
        assertThat(documents()).isEqualTo(before);
    }

    @Test
    void a_rebuild_beside_the_live_view_changes_nothing_a_reader_sees() {
        Map<String, String> before = documents();
        service.getBean(rogatory.chassis.projection.Views.class).rebuild("case-facts-mla");

        await(
                "the flip",
                () -> collections().stream().anyMatch(name -> name.matches("case-facts-mla_[2-9]")) && behind() == 0);
        assertThat(documents()).isEqualTo(before);
    }

    @Test
    void indicators_are_served_as_of_a_day_and_as_known_at_a_time() {
        String year = "/indicators?from=2021-01-01&to=2021-12-31";
        assertThat(figure(year + "&id=V-1")).isEqualTo(3);
        assertThat(figure(year + "&id=V-3")).isEqualTo(2);
        assertThat(figure("/indicators?from=2021-01-01&to=2021-03-31&asOf=2021-03-31&id=V-3"))
                .isEqualTo(1);
        assertThat(figure(year + "&id=V-1&knownAt=2021-02-01")).isEqualTo(1);
        String again = year + "&asOf=2021-12-31&knownAt=" + knownAt(year);
        assertThat(statistics().get(again).body())
                .isEqualTo(statistics().get(again).body());
    }

    @Test
    void challenges_name_the_requests_and_the_events_that_show_them() {
        JsonNode language = ServiceCaller.json(statistics().get("/challenges?from=2021-01-01&to=2021-12-31&code=C15"));

        assertThat(language.at("/challenges/0/groups/0/met").asInt()).isOne();
        assertThat(language.at("/challenges/0/source").asString()).isEqualTo("UNCAC 46(14)");
        assertThat(language.at("/challenges/0/detections/0/request").asString()).isEqualTo("mla-2");
        assertThat(language.at("/challenges/0/detections/0/events").toString()).isEqualTo("[2]");
        assertThat(ServiceCaller.json(statistics().get("/challenges")).get("challenges"))
                .hasSize(22);
    }

    @Test
    void other_thresholds_are_posted_with_the_question_and_change_only_its_answer() throws Exception {
        String question = "/challenges?from=2021-01-01&to=2021-12-31&asOf=2021-12-31&code=C05";
        int before = met(statistics().get(question));
        String others = "thresholds: { C05: { queue-days: 400 } }";

        assertThat(before).as("31 days until the first act, or none at all").isEqualTo(3);
        assertThat(met(posted(question, others))).isZero();
        assertThat(met(statistics().get(question))).isEqualTo(before);
        assertThat(posted(question, "thresholds: { C05: { queue: 400 } }").body())
                .contains("C05.queue is no threshold", "C05.queue-days");
        assertThat(posted(question, "thresholds: { C05: { queue: 400 } }").statusCode())
                .isEqualTo(400);
    }

    private static int met(HttpResponse<String> report) {
        return ServiceCaller.json(report).at("/challenges/0/groups/0/met").asInt();
    }

    private static HttpResponse<String> posted(String question, String yaml) throws Exception {
        var asked = HttpRequest.newBuilder(URI.create(base() + "/api/statistics" + question))
                .header("Content-Type", "application/yaml")
                .POST(HttpRequest.BodyPublishers.ofString(yaml))
                .build();
        try (var caller = HttpClient.newHttpClient()) {
            return caller.send(asked, HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void a_table_is_served_as_json_and_as_csv() throws Exception {
        String year = "from=2021-01-01&to=2021-12-31&asOf=2021-12-31";
        String csv = "kind,direction,opening_stock,received,reopened,finalised,closing_stock,clearance\r\n"
                + "mla,INCOMING,0,3,0,2,1,0.6667\r\n";
        JsonNode json = ServiceCaller.json(statistics().get("/tables/T1?" + year));

        assertThat(json.at("/rows/0/closing_stock").asInt()).isOne();
        assertThat(statistics().get("/tables/T1.csv?scope=uncac&" + year).body())
                .isEqualTo(csv);
        var asked = HttpRequest.newBuilder(URI.create(base() + "/api/statistics/tables/T1?" + year))
                .header("Accept", "text/csv, application/json;q=0.5")
                .build();
        try (var caller = HttpClient.newHttpClient()) {
            var answer = caller.send(asked, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
            assertThat(answer.body()).isEqualTo(csv);
        }
        assertThat(ServiceCaller.json(statistics().get("/tables/T6?" + year)).get("rows"))
                .hasSize(22);
        assertThat(statistics().get("/tables/T12").statusCode()).isEqualTo(404);
        assertThat(statistics().get("/tables/T1?scope=some&from=soon").body())
                .contains("scope 'some' is none of all, uncac", "from must be a day");
    }

    @Test
    void a_question_that_is_not_understood_is_a_problem_that_says_so() {
        var answer = statistics().get("/indicators?until=2021-12-31");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("'until' is no parameter here");
        assertThat(statistics().get("/indicators?id=Z-9").statusCode()).isEqualTo(400);
        assertThat(statistics().get("/requests").statusCode())
                .as("it keeps none")
                .isEqualTo(404);
    }

    @Test
    void the_page_of_its_interface_names_its_paths() {
        assertThat(statistics().get("/openapi.json").body())
                .contains("/api/statistics/indicators", "/api/statistics/challenges", "/api/statistics/tables/{table}");
    }

    @Test
    void the_views_say_which_log_they_are_made_of() {
        JsonNode views = ServiceCaller.json(new ServiceCaller(base()).get("/actuator/projections"));

        assertThat(views.findValuesAsString("log")).containsExactlyInAnyOrder("mla", "extradition", "law-enforcement");
        assertThat(ServiceCaller.json(new ServiceCaller(base()).get("/actuator/health"))
                        .get("status")
                        .asString())
                .isEqualTo("UP");
    }

    @Test
    void the_meters_are_those_on_the_list_and_prometheus_has_nothing_against_them() throws Exception {
        String metrics = metrics();
        Set<String> named = Pattern.compile("- name: (\\S+)\\R  by: (?:statistics|every)")
                .matcher(Files.readString(Path.of("../../../dashboards/metrics.yaml")))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        Set<String> emitted = metrics.lines()
                .filter(line -> line.startsWith("# TYPE rogatory_"))
                .map(line -> line.split(" ")[2])
                .collect(Collectors.toSet());

        assertThat(emitted).isNotEmpty().isSubsetOf(named);
        assertThat(named).filteredOn(name -> !NOT_IN_THESE_CASES.contains(name)).isSubsetOf(emitted);
        assertThat(metrics).doesNotContain("mla-1", "partner=");
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
    void the_meters_show_what_the_record_holds_now() {
        assertThat(metrics())
                .contains(
                        "rogatory_requests_duration_seconds_bucket{direction=\"INCOMING\",kind=\"mla\",until=\"ACKNOWLEDGED\",le=\"1209600.0\"} 1",
                        "rogatory_requests_duration_seconds_count{direction=\"INCOMING\",kind=\"mla\",until=\"ACKNOWLEDGED\"} 2",
                        "rogatory_requests_duration_seconds_sum{direction=\"INCOMING\",kind=\"mla\",until=\"ACKNOWLEDGED\"} 2592000.0",
                        "rogatory_requests_aged{age=\"OVER_3_YEARS\",direction=\"INCOMING\",kind=\"mla\"} 1.0");
        double reckoned = value(metrics(), "rogatory_statistics_reckoned_timestamp_seconds");
        assertThat(Instant.now().toEpochMilli() / 1e3 - reckoned).isBetween(0.0, 30.0);
    }

    @Test
    void while_the_record_stands_still_nothing_is_reckoned_anew_and_the_figures_are_as_fresh() {
        String before = metrics();
        double looked = value(before, "rogatory_statistics_reckoned_timestamp_seconds");
        await(
                "three more looks",
                () -> value(metrics(), "rogatory_statistics_reckoned_timestamp_seconds") > looked + 0.6);

        assertThat(value(metrics(), "rogatory_statistics_reckoning_seconds"))
                .isEqualTo(value(before, "rogatory_statistics_reckoning_seconds"));
    }

    @Test
    void the_meters_of_past_days_are_served_with_their_times() {
        var answer = statistics().get("/series?from=2021-01-01&to=2021-03-31&kind=mla");

        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/openmetrics-text;version=1.0.0;charset=utf-8");
        assertThat(answer.body())
                .contains("rogatory_year_intake{direction=\"INCOMING\",kind=\"mla\",year=\"2021\"} 1.0 1612137600\n")
                .contains("rogatory_year_intake{direction=\"INCOMING\",kind=\"mla\",year=\"2021\"} 2.0 1617235200\n")
                .endsWith("# EOF\n");
        assertThat(statistics().get("/series?step=hour").body()).contains("step 'hour' is none of day, week, month");
        assertThat(statistics().get("/series?asOf=2021-03-31").body())
                .contains("each figure is as of the end of its step");
        assertThat(statistics()
                        .get("/series?from=2019-01-01&to=2021-03-31&step=day")
                        .body())
                .contains("has more than 366 steps");
    }

    private static double value(String metrics, String name) {
        return Double.parseDouble(metrics.lines()
                .filter(line -> line.startsWith(name + " "))
                .findFirst()
                .orElseThrow()
                .split(" ")[1]);
    }

    private static ConfigurableApplicationContext started() {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--rogatory.views.uri=" + stores.mongo().uri("statistics"),
                "--rogatory.views.tend=50ms",
                "--rogatory.statistics.reckon-every=200ms"));
        arguments.addAll(mla.arguments(0));
        arguments.addAll(extradition.arguments(1));
        arguments.addAll(lawEnforcement.arguments(2));
        return SpringApplication.run(StatisticsApplication.class, arguments.toArray(String[]::new));
    }

    private static ServiceCaller statistics() {
        return new ServiceCaller(base() + "/api/statistics");
    }

    private static int figure(String question) {
        return ServiceCaller.json(statistics().get(question))
                .at("/indicators/0/groups/0/figures/0/value")
                .asInt();
    }

    private static String knownAt(String question) {
        return ServiceCaller.json(statistics().get(question)).get("knownAt").asString();
    }

    private static String base() {
        return "http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port");
    }

    /** The meters of a time at which all that was written has been reckoned. */
    private static String metrics() {
        String sign = "rogatory_challenges_examined{direction=\"INCOMING\",kind=\"mla\"} 1.0";
        var service = new ServiceCaller(base());
        await("the figures", () -> service.get("/actuator/prometheus").body().contains(sign));
        return service.get("/actuator/prometheus").body();
    }

    private static long behind() {
        JsonNode views = ServiceCaller.json(new ServiceCaller(base()).get("/actuator/projections"));
        return views.valueStream()
                .mapToLong(view -> view.get("behind").asLong())
                .sum();
    }

    private static List<String> collections() {
        return inMongo(database -> database.listCollectionNames().into(new ArrayList<>()));
    }

    /** Every document of the live generations as its text, by id. */
    private static Map<String, String> documents() {
        return inMongo(database -> {
            Map<String, String> found = new TreeMap<>();
            for (Document view : database.getCollection("views").find()) {
                database.getCollection(view.getString("_id") + "_" + view.getInteger("live"))
                        .find()
                        .forEach(document -> found.put(document.getString("_id"), document.toJson()));
            }
            return found;
        });
    }

    private static <T> T inMongo(Function<MongoDatabase, T> question) {
        try (MongoClient client = MongoClients.create(stores.mongo().uri("statistics"))) {
            return question.apply(client.getDatabase("statistics"));
        }
    }

    private static MlaEvent[] executed(String id) {
        return Stream.of(
                        new AssistanceGranted(id, day("2021-02-01"), Precision.DAY, List.of(1), List.of(), null),
                        new ExecutionStarted(id, day("2021-02-02"), Precision.DAY, "the agency", null),
                        new ItemExecuted(
                                id, day("2021-03-01"), Precision.DAY, List.of(1), false, null, null, false, null),
                        new ResultsTransmitted(
                                id, day("2021-03-02"), Precision.DAY, List.of(1), null, null, null, null),
                        new RequestClosed(id, day("2021-03-03"), Precision.DAY, "EXECUTED_FULL", null))
                .toArray(MlaEvent[]::new);
    }

    private static LocalDate day(String on) {
        return LocalDate.parse(on);
    }
}
