package rogatory.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Ten invented years of a middle-sized authority, through the gateway of a whole mesh: nothing is refused, nothing is lost. */
@Timeout(value = 60, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TenYearsLongIT {

    private static final int YEARS = 10;
    private static final int LEAST_EVENTS = 700_000;
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(20);
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    /** Where the services keep the kinds of a log. */
    private static final Map<String, String> SERVICES =
            Map.of("EXT", "extradition", "MLA", "mla", "LEC", "law-enforcement", "SPO", "law-enforcement");

    @TempDir
    private static Path data;

    private static Mesh mesh;
    private static Path log;
    private static String report;

    @BeforeAll
    static void make_and_load_them() {
        mesh = Home.mesh(data);
        log = data.resolve("invented");
        timed("ten years made", () -> {
            Run made = Run.of(Home.simulation(
                    log, "--profile", "MID", "--years", Integer.toString(YEARS), "--until", TODAY.toString()));
            assertThat(made.exitCode(300)).as(made.text()).isZero();
        });
        timed("ten years loaded", () -> {
            Run intake = Run.of(Home.intake(
                    mesh.roster().gatewayPort(),
                    log.resolve("requests.csv"),
                    log.resolve("events.csv"),
                    "--history",
                    "--quiet"));
            assertThat(intake.exitCode(3_000)).as(intake.text()).isZero();
            report = intake.text();
        });
        timed("the views hold all of them", () -> mesh.roster().services().forEach(TenYearsLongIT::awaitViews));
    }

    @AfterAll
    static void stop() {
        if (mesh != null) {
            mesh.close();
        }
    }

    @Test
    void every_row_is_on_record_as_one_event_and_none_was_refused() {
        Map<String, Long> logged = new TreeMap<>();
        Stream.of("requests.csv", "events.csv").forEach(file -> {
            try (Stream<String> rows = Files.lines(log.resolve(file)).skip(1)) {
                rows.forEach(row -> logged.merge(SERVICES.getOrDefault(row.split("-")[1], row), 1L, Long::sum));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(logged.values().stream().mapToLong(Long::longValue).sum()).isGreaterThan(LEAST_EVENTS);
        Map<String, Long> kept = new TreeMap<>();
        mesh.roster()
                .keepers()
                .forEach(keeper -> kept.put(keeper.name(), count(keeper, "select count(*) from domain_event")));
        assertThat(kept).isEqualTo(logged);
        assertThat(report)
                .containsPattern("total +"
                        + kept.values().stream().mapToLong(Long::longValue).sum() + " +0 +0 +0\\R");
    }

    @Test
    void each_event_is_on_record_under_the_name_that_the_log_gives_it() throws IOException {
        Map<String, Long> logged = new HashMap<>();
        try (Stream<String> rows = Files.lines(log.resolve("events.csv")).skip(1)) {
            rows.map(row -> row.split(","))
                    .forEach(cells -> logged.merge(
                            SERVICES.getOrDefault(cells[0].split("-")[1], "") + " " + cells[3], 1L, Long::sum));
        }
        for (Member keeper : mesh.roster().keepers()) {
            for (String name : List.of("EventVoided", "RecordCorrected", "StatusInquiryReceived", "RequestReopened")) {
                assertThat(count(
                                keeper,
                                "select count(*) from domain_event where event_name ~ '\\.%s$'".formatted(name)))
                        .as(keeper.name() + " " + name)
                        .isEqualTo(logged.getOrDefault(keeper.name() + " " + name, 0L));
            }
        }
    }

    @Test
    void every_file_is_without_a_gap() {
        assertNone("select count(*) from (select 1 from domain_event group by aggregate_identifier"
                + " having max(sequence_number) <> count(*) - 1 or min(sequence_number) <> 0) as gaps");
    }

    @Test
    void nothing_is_recorded_before_it_happened() {
        assertNone("select count(*) from domain_event where (payload::jsonb ->> 'occurredOn')::date"
                + " > (recorded_at at time zone 'UTC')::date");
    }

    @Test
    void what_was_open_and_came_in_less_what_was_finalised_is_what_stays_open() throws IOException {
        Map<String, Long> open = new TreeMap<>();
        Map<String, Long> received = new TreeMap<>();
        timed("the flows of every year", () -> IntStream.rangeClosed(TODAY.getYear() - YEARS, TODAY.getYear())
                .forEach(year -> flows(year).forEach(row -> {
                    String whose = row.get("kind").asString() + " "
                            + row.get("direction").asString();
                    String when = whose + " in " + year;
                    long opening = row.path("opening_stock").asLong(0);
                    long came = row.path("received").asLong(0);
                    long closing = opening
                            + came
                            + row.path("reopened").asLong(0)
                            - row.path("finalised").asLong(0);
                    assertThat(opening).as(when).isEqualTo(open.getOrDefault(whose, 0L));
                    assertThat(row.path("closing_stock").asLong(0)).as(when).isEqualTo(closing);
                    open.put(whose, closing);
                    received.merge(whose, came, Long::sum);
                })));
        for (String kind : List.of("mla", "law-enforcement")) {
            String begins = "SIM-" + (kind.equals("mla") ? "MLA" : "LEC") + "-IN";
            try (Stream<String> rows = Files.lines(log.resolve("requests.csv"))) {
                assertThat(received)
                        .containsEntry(
                                kind + " INCOMING",
                                rows.filter(row -> row.startsWith(begins)).count());
            }
        }
    }

    @Test
    void every_table_of_all_ten_years_is_answered() {
        IntStream.rangeClosed(1, 11).mapToObj(number -> "T" + number).forEach(table -> {
            String question =
                    "/api/statistics/tables/%s?from=%d-01-01&to=%s".formatted(table, TODAY.getYear() - YEARS, TODAY);
            Home.await(table, () -> gateway().answers(question));
            timed(table + " of ten years", () -> assertThat(
                            gateway().json(question).get("table").asString())
                    .isEqualTo(table));
        });
    }

    private static Caller gateway() {
        return new Caller(mesh.roster().gatewayPort());
    }

    /** Who asks first waits until all facts are reckoned: the gateway says so after ten seconds, and is asked again. */
    private static JsonNode flows(int year) {
        LocalDate end = LocalDate.of(year, Month.DECEMBER, 31);
        String question = "/api/statistics/tables/T1?from=%d-01-01&to=%s&asOf=%s"
                .formatted(year, end.isAfter(TODAY) ? TODAY : end, TODAY);
        Home.await("the flows of " + year, () -> gateway().answers(question));
        return gateway().json(question).get("rows");
    }

    private static void assertNone(String query) {
        mesh.roster().keepers().forEach(keeper -> assertThat(count(keeper, query))
                .as(keeper.name())
                .isZero());
    }

    private static long count(Member keeper, String query) {
        try (var connection =
                        DriverManager.getConnection(mesh.stores().postgres().adminJdbcUrl(keeper.name()));
                var statement = connection.createStatement();
                var count = statement.executeQuery(query)) {
            count.next();
            return count.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void awaitViews(Member service) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!new Caller(service.port())
                .json("/actuator/projections")
                .valueStream()
                .allMatch(view -> view.get("behind").asLong() == 0)) {
            assertThat(System.nanoTime())
                    .as(service.name() + " is still behind")
                    .isLessThan(end);
            Mesh.pause();
        }
    }

    private static void timed(String what, Runnable done) {
        long began = System.nanoTime();
        done.run();
        System.out.printf("%s: %.1f s%n", what, (System.nanoTime() - began) / 1e9);
    }
}
