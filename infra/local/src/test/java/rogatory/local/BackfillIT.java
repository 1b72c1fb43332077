package rogatory.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rogatory.stores.Ports;
import tools.jackson.databind.JsonNode;

/** The public cases, loaded today, and their twenty years as a real Prometheus shows them after {@code infra/backfill}. */
@Timeout(value = 20, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BackfillIT {

    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(8);
    private static final String LAST_DAY = "2020-12-31";

    @TempDir
    private static Path data;

    private static Mesh mesh;

    @BeforeAll
    static void start() {
        assumeTrue(
                Prometheus.installed().isPresent(),
                "SKIPPED: prometheus is not installed (Debian: apt-get install prometheus), nothing is backfilled");
        Home.prepare(data);
        int port = Ports.free();
        mesh = Mesh.start(new MeshSettings(Home.ROOT, data, 0, 0, 0, 0, port), System.out::println);
        Home.keep(data);
        Run intake = Run.of(Home.intake(
                mesh.roster().gatewayPort(),
                Home.CASES.resolve("public-requests.csv"),
                Home.CASES.resolve("public-events.csv"),
                "--keep-going"));
        assertThat(intake.exitCode(300)).as(intake.text()).isZero();
        await("the case facts", () -> new Caller(
                        mesh.roster().member("statistics").port())
                .json("/actuator/projections")
                .valueStream()
                .allMatch(view -> view.get("behind").asLong() == 0));
        Run backfill = backfill();
        assertThat(backfill.exitCode(300)).as(backfill.text()).isZero();
        assertThat(backfill.text()).containsPattern("2003: [1-9]\\d* samples").contains("Prometheus shows them");
        await("the blocks", () -> !at(LAST_DAY, "rogatory_requests_aged").isEmpty());
    }

    @AfterAll
    static void stop() {
        if (mesh != null) {
            mesh.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001-12-31", "2004-02-29", "2007-12-31", "2012-06-30", "2017-12-31", LAST_DAY})
    @Order(1)
    void a_past_instant_shows_what_the_indicators_say_as_of_that_day(String day) {
        var api = new IndicatorApi(new Caller(mesh.roster().gatewayPort()), LocalDate.parse(day));
        var year = api.year(day.substring(0, 4));
        Map<String, JsonNode> groups = groups(day);
        assertThat(groups).isNotEmpty();
        groups.values().forEach(labels -> {
            assertThat(shown(day, labels, "rogatory_requests_aged", ""))
                    .isEqualTo(year.figure("V-4", labels, "open", Map.of()));
            assertThat(shown(day, labels, "rogatory_year_intake", ",year=\"" + day.substring(0, 4) + "\""))
                    .isEqualTo(year.figure("V-1", labels, "received", Map.of()));
            assertThat(orNone(shown(day, labels, "rogatory_requests_held_seconds", "")))
                    .isEqualTo(orNone(api.twelveMonths().figure("D-6", labels, "gross", Map.of())) * 86_400);
            assertThat(orNone(shown(day, labels, "rogatory_assets_acts", ",stage=\"RETURNED\"")))
                    .isEqualTo(orNone(api.ever().figure("A-4", labels, "count", Map.of())));
        });
    }

    @Test
    @Order(1)
    void the_cases_of_twenty_years_were_open_at_one_time_or_another() {
        Map<String, Double> open = new TreeMap<>();
        for (int year = 2001; year <= 2020; year++) {
            String day = year + "-12-31";
            groups(day)
                    .forEach((whose, labels) ->
                            open.put(day + whose, orNone(shown(day, labels, "rogatory_requests_aged", ""))));
        }
        assertThat(open).hasSizeGreaterThan(20);
        assertThat(open.values()).contains(0.0, 1.0, 2.0);
    }

    @Test
    @Order(2)
    void the_same_years_are_not_put_in_twice_unless_they_are_taken_out() throws IOException {
        Path note = data.resolve("prometheus/data/backfilled.txt");
        List<String> before = Files.readAllLines(note);
        Run twice = backfill();
        assertThat(twice.exitCode(60)).isEqualTo(1);
        assertThat(twice.text()).contains("were backfilled before", "--again");
        assertThat(Files.readAllLines(note)).isEqualTo(before);

        Run again = backfill("--again");
        assertThat(again.exitCode(300)).as(again.text()).isZero();
        assertThat(Files.readAllLines(note))
                .hasSameSizeAs(before)
                .doesNotContainAnyElementsOf(before)
                .allSatisfy(line -> assertThat(data.resolve("prometheus/data/" + line.split(" ")[1]))
                        .isDirectory());
        before.forEach(line -> assertThat(data.resolve("prometheus/data/" + line.split(" ")[1]))
                .doesNotExist());
    }

    private static Run backfill(String... more) {
        return Run.of(Stream.concat(
                        Home.backfill(
                                "--from",
                                "1999-06-01",
                                "--to",
                                LAST_DAY,
                                "--statistics",
                                "http://127.0.0.1:"
                                        + mesh.roster().member("statistics").port(),
                                "--prometheus-data",
                                data.resolve("prometheus/data").toString())
                                .stream(),
                        Stream.of(more))
                .toList());
    }

    /** The labels of a series of each kind and direction that there was by then. */
    private static Map<String, JsonNode> groups(String day) {
        Map<String, JsonNode> groups = new TreeMap<>();
        at(day, "sum by (kind, direction) (max without (instance) (rogatory_requests_aged))")
                .forEach(one -> groups.put(one.get("metric").toString(), one.get("metric")));
        return groups;
    }

    private static @Nullable Double shown(String day, JsonNode labels, String meter, String more) {
        JsonNode series = at(
                day,
                "sum(max without (instance) (%s{kind=\"%s\",direction=\"%s\"%s}))"
                        .formatted(
                                meter,
                                labels.get("kind").asString(),
                                labels.get("direction").asString(),
                                more));
        return series.isEmpty() ? null : Double.valueOf(series.at("/0/value/1").asString());
    }

    /** What Prometheus says of the end of that day. */
    private static JsonNode at(String day, String query) {
        Instant end =
                LocalDate.parse(day).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Caller(mesh.roster().prometheusPort())
                .json("/api/v1/query?time=" + end.getEpochSecond() + "&query="
                        + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .at("/data/result");
    }

    private static double orNone(@Nullable Double figure) {
        return figure == null ? 0 : figure;
    }

    private static void await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still waiting for " + what).isLessThan(end);
            Mesh.pause();
        }
    }
}
