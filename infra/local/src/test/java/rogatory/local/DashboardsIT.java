package rogatory.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import rogatory.stores.Ports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every query of every page, asked of a real Prometheus that scrapes a whole mesh with an invented year of a middle-sized
 * authority, the public cases and two open requests.
 */
@Timeout(value = 30, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DashboardsIT {

    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(10);
    private static final int MOST_SERIES = 2_000;
    private static final Pattern LABEL = Pattern.compile("\\{\\{(\\w+)}}");
    private static final Pattern FIELD_LABEL = Pattern.compile("\\$\\{__field\\.labels\\.(\\w+)}");

    /** Good news, or a heap that was large enough so far. */
    private static final Set<String> MAY_STAY_EMPTY =
            Set.of("operations-gateway.json, Errors by address", "operations-jvm.json, Time in collections");

    @TempDir
    private static Path data;

    private static Mesh mesh;

    @BeforeAll
    static void start() {
        assumeTrue(
                Prometheus.installed().isPresent(),
                "SKIPPED: prometheus is not installed (Debian: apt-get install prometheus), the pages are not asked");
        Home.prepare(data);
        int port = Ports.free();
        mesh = Mesh.start(new MeshSettings(Home.ROOT, data, 0, 0, 0, 0, port), System.out::println);
        Home.keep(data);
        load(Home.CASES.resolve("public-requests.csv"), Home.CASES.resolve("public-events.csv"), "--keep-going");
        Path invented = data.resolve("invented");
        Run made = Run.of(Home.simulation(invented, "--profile", "MID", "--years", "1"));
        assertThat(made.exitCode(120)).as(made.text()).isZero();
        load(invented.resolve("requests.csv"), invented.resolve("events.csv"), "--history", "--quiet");
        receive("mla", "M-RECS-46_3f.BANK", ",\"coercive\":true");
        receive("law-enforcement", "L-PROC-48b_ii", "");
        awaitFigures();
    }

    /** All views hold all events, statistics has reckoned since, and Prometheus has scraped and recorded what came of it. */
    private static void awaitFigures() {
        mesh.roster()
                .services()
                .forEach(service -> awaitAtLength("the views of " + service.name(), () -> new Caller(service.port())
                        .json("/actuator/projections")
                        .valueStream()
                        .allMatch(view -> view.get("behind").asLong() == 0)));
        long heldAll = Instant.now().getEpochSecond();
        awaitAtLength(
                "figures reckoned since", () -> !ask("rogatory_statistics_reckoned_timestamp_seconds > " + heldAll)
                        .isEmpty());
        Stream.concat(named("dashboards/metrics.yaml", "- name: (\\S+)(?=\\R  by: \\w+\\R  type: gauge)"), recorded())
                .forEach(name -> awaitAtLength(name, () -> !ask(name).isEmpty()));
    }

    private static Stream<String> recorded() {
        return Stream.of("casework", "operations")
                .flatMap(rules -> named("infra/prometheus/rules/" + rules + ".rules.yaml", "- record: (\\S+)"));
    }

    private static Stream<String> named(String file, String pattern) {
        try {
            return Pattern.compile(pattern)
                    .matcher(Files.readString(Home.ROOT.resolve(file)))
                    .results()
                    .map(match -> match.group(1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void awaitAtLength(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still waiting for " + what).isLessThan(end);
            new Caller(mesh.roster().gatewayPort()).json("/api/mla/requests?limit=1");
            Mesh.pause();
        }
    }

    private static void load(Path requests, Path events, String... options) {
        Run intake = Run.of(Home.intake(mesh.roster().gatewayPort(), requests, events, options));
        assertThat(intake.exitCode(600)).as(intake.text()).isZero();
    }

    @AfterAll
    static void stop() {
        if (mesh != null) {
            mesh.close();
        }
    }

    @Test
    void every_panel_answers_with_the_labels_of_its_legend_and_leads_where_there_is_an_answer() throws IOException {
        Set<String> asked = new TreeSet<>();
        Set<String> answered = new TreeSet<>();
        for (Path page : pages()) {
            for (JsonNode panel :
                    JsonMapper.shared().readTree(Files.readString(page)).get("panels")) {
                for (JsonNode target : panel.get("targets")) {
                    String named =
                            page.getFileName() + ", " + panel.get("title").asString();
                    JsonNode series = answer(target.get("expr").asString(), mayBeEmpty(page, panel), named);
                    String query = question(page, panel);
                    asked.add(query);
                    if (!series.isEmpty()) {
                        answered.add(query);
                    }
                    for (JsonNode one : series) {
                        LABEL.matcher(target.get("legendFormat").asString())
                                .results()
                                .forEach(label -> assertThat(one.get("metric").has(label.group(1)))
                                        .as(named + " has no " + label.group(1) + ": " + one)
                                        .isTrue());
                    }
                    if (!series.isEmpty()) {
                        links(panel, series.get(0).get("metric"), named);
                    }
                }
            }
        }
        assertThat(asked).hasSizeGreaterThan(30);
        asked.removeAll(MAY_STAY_EMPTY);
        assertThat(answered).containsAll(asked);
    }

    /** The kinds have the same panels, and the cases do not fill each of them: a panel must have an answer on one of their pages. */
    private static String question(Path page, JsonNode panel) {
        return (ofOneKind(page) ? "" : page.getFileName() + ", ")
                + panel.get("title").asString();
    }

    /** Only where the panel has a word for nothing. */
    private static boolean mayBeEmpty(Path page, JsonNode panel) {
        return panel.at("/fieldConfig/defaults").has("noValue")
                && (ofOneKind(page) || MAY_STAY_EMPTY.contains(question(page, panel)));
    }

    private static boolean ofOneKind(Path page) {
        return page.getParent().endsWith("casework") && !page.endsWith("casework-overview.json");
    }

    @Test
    void every_meter_of_the_libraries_that_we_rely_on_is_scraped() throws IOException {
        Pattern entry = Pattern.compile("(?m)^ {2}- (\\w+)$");
        List<String> names = entry.matcher(Files.readString(Home.ROOT.resolve("dashboards/borrowed-metrics.yaml")))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(answer(name, false, name))
                .isNotEmpty());
    }

    @Test
    void every_rule_is_loaded_and_evaluated_without_an_error() {
        JsonNode groups = prometheus().json("/api/v1/rules").at("/data/groups");
        assertThat(groups).isNotEmpty();
        groups.forEach(group -> group.get("rules")
                .forEach(rule -> assertThat(rule.path("health").asString())
                        .as(rule.toString())
                        .isNotEqualTo("err")));
    }

    @Test
    void every_page_shows_the_figures_that_the_indicators_give() {
        var api = new IndicatorApi(new Caller(mesh.roster().gatewayPort()), LocalDate.now(ZoneOffset.UTC));
        Map<String, ToDoubleFunction<JsonNode>> shown = PanelFigures.of(api);
        assertThat(shown).allSatisfy((named, expected) -> {
            String[] place = named.split(", ", 2);
            JsonNode series =
                    ask(panel(place[0], place[1]).at("/targets/0/expr").asString());
            assertThat(series).as(named).isNotEmpty().allSatisfy(one -> assertThat(value(one))
                    .as(named + one.get("metric"))
                    .isCloseTo(expected.applyAsDouble(one.get("metric")), within(1e-3)));
        });
    }

    @Test
    void the_convention_is_relied_on_as_often_as_its_indicators_say() {
        var twelveMonths =
                new IndicatorApi(new Caller(mesh.roster().gatewayPort()), LocalDate.now(ZoneOffset.UTC)).twelveMonths();
        String expression = panel("casework-basis", "Use of the Convention")
                .at("/targets/0/expr")
                .asString();
        Map<String, Double> sole = new TreeMap<>();
        Map<String, Double> any = new TreeMap<>();
        for (JsonNode one : ask(expression)) {
            JsonNode labels = one.get("metric");
            String reliance = labels.get("reliance").asString();
            String whose = labels.get("kind").asString() + " "
                    + labels.get("direction").asString();
            if (reliance.equals("CONVENTION_ALONE")) {
                sole.put(whose, value(one));
                assertThat(value(one))
                        .as(whose)
                        .isEqualTo(PanelFigures.given(twelveMonths.figure("LB-2", labels, "count", Map.of())));
            }
            if (reliance.startsWith("CONVENTION")) {
                any.merge(whose, value(one), Double::sum);
            }
        }
        assertThat(sole.values()).anyMatch(count -> count > 0);
        for (JsonNode one : ask(expression)) {
            JsonNode labels = one.get("metric");
            String whose = labels.get("kind").asString() + " "
                    + labels.get("direction").asString();
            assertThat(any.get(whose))
                    .as(whose)
                    .isEqualTo(PanelFigures.given(twelveMonths.figure("LB-1", labels, "count", Map.of())));
        }
    }

    @Test
    void a_middle_sized_year_makes_fewer_than_two_thousand_series_a_service() {
        mesh.roster().members().forEach(member -> assertThat(new Caller(member.port())
                        .get("/actuator/prometheus")
                        .body()
                        .lines()
                        .filter(line -> !line.startsWith("#")))
                .as(member.name())
                .hasSizeBetween(50, MOST_SERIES));
    }

    @Test
    void no_meter_is_named_as_axon_names_its_own() {
        mesh.roster().members().forEach(member -> assertThat(new Caller(member.port())
                        .get("/actuator/prometheus")
                        .body()
                        .lines()
                        .filter(line -> line.startsWith("# TYPE "))
                        .map(line -> line.split(" ")[2]))
                .as(member.name())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name)
                        .matches("[a-z][a-z0-9_]*")
                        .doesNotContainPattern("axon|command_?bus|event_?(store|bus|processor)")));
    }

    @Test
    void every_member_of_the_mesh_is_scraped() {
        assertThat(answer("up", false, "up").valueStream().map(up -> up.at("/metric/service")
                        .asString()))
                .containsExactlyInAnyOrderElementsOf(
                        mesh.roster().members().stream().map(Member::name).toList());
    }

    /** The answer to a query as a page would ask it; waits for one, unless none is an answer too. */
    private static JsonNode answer(String query, boolean mayBeEmpty, String named) {
        if (!mayBeEmpty) {
            awaitAtLength(named + ": " + query, () -> !ask(query).isEmpty());
        }
        return ask(query);
    }

    private static JsonNode ask(String query) {
        String asked = query.replace("$__rate_interval", "1m").replaceAll("\\$(direction|service|kind)", ".*");
        JsonNode answer = prometheus().json("/api/v1/query?query=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
        assertThat(answer.get("status").asString()).as(query).isEqualTo("success");
        return answer.at("/data/result");
    }

    private static void links(JsonNode panel, JsonNode labels, String named) {
        for (JsonNode link : panel.at("/fieldConfig/defaults/links")) {
            String url = FIELD_LABEL.matcher(link.get("url").asString()).replaceAll(match -> labels.path(match.group(1))
                    .asString());
            url = url.replace(
                            "${__from:date:YYYY-MM-DD}",
                            LocalDate.now(ZoneOffset.UTC).minusYears(1).toString())
                    .replace(
                            "${__to:date:YYYY-MM-DD}",
                            LocalDate.now(ZoneOffset.UTC).toString());
            if (url.startsWith("/d/")) {
                String uid = url.substring("/d/".length(), url.indexOf('?'));
                assertThat(Home.ROOT.resolve("dashboards/casework/" + uid + ".json"))
                        .as(named)
                        .exists();
            } else {
                HttpResponse<String> docket =
                        new Caller(mesh.roster().gatewayPort()).get(url.replace("${gateway:raw}", ""));
                assertThat(docket.statusCode())
                        .as(named + ": " + url + ": " + docket.body())
                        .isEqualTo(200);
            }
        }
    }

    private static JsonNode panel(String page, String title) {
        try {
            JsonNode panels = JsonMapper.shared()
                    .readTree(Files.readString(Home.ROOT.resolve("dashboards/casework/" + page + ".json")))
                    .get("panels");
            return panels.valueStream()
                    .filter(panel -> panel.get("title").asString().equals(title))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(page + " has no panel " + title));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static double value(JsonNode series) {
        return Double.parseDouble(series.at("/value/1").asString());
    }

    private static void receive(String kind, String item, String more) {
        HttpResponse<String> receipt =
                new Caller(mesh.roster().gatewayPort()).post("/api/" + kind + "/requests", """
                {"ref":"OPEN-1","direction":"INCOMING","partner":"NG","occurredOn":"2020-10-01","channel":"CA_DIRECT",
                 "language":"en","urgency":"U1","proceeding":"CRIMINAL","offences":["U17"],"items":[{"type":"%s"%s}]}""".formatted(item, more));
        assertThat(receipt.statusCode()).as(receipt.body()).isEqualTo(201);
    }

    private static Caller prometheus() {
        return new Caller(mesh.roster().prometheusPort());
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String folder : List.of("casework", "operations")) {
            try (Stream<Path> files = Files.list(Home.ROOT.resolve("dashboards").resolve(folder))) {
                files.sorted().forEach(pages::add);
            }
        }
        return pages;
    }
}
