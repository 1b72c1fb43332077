package rogatory.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import rogatory.stores.Mongo;
import rogatory.stores.Postgres;
import tools.jackson.databind.JsonNode;

/** Kill -9 of each part of the mesh while a caseload is being imported: nothing acknowledged is lost, nothing is there twice. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KillIT {

    /** Many times what the loader sends in one call, so that a kill finds it at work. */
    private static final int REQUESTS_A_ROUND = 500;

    private static final int ROWS_BEFORE_THE_KILL = 150;
    private static final Pattern REPORT = Pattern.compile("MLA +(\\d+) +(\\d+) +(\\d+) +(\\d+)");

    @TempDir
    private static Path folder;

    private static final List<AutoCloseable> RESTARTED = new ArrayList<>();
    private static final List<Caseload> LOADED = new ArrayList<>();

    private static Path data;
    private static Mesh mesh;

    @BeforeAll
    static void start() {
        data = folder.resolve("data");
        mesh = Home.mesh(data);
    }

    @AfterAll
    static void stop() throws Exception {
        if (mesh != null) {
            mesh.close();
        }
        for (AutoCloseable server : RESTARTED) {
            server.close();
        }
    }

    @Test
    @Order(1)
    void kill_9_of_the_service_during_an_import_loses_nothing_acknowledged() {
        importDuring(
                "SERVICE",
                false,
                () -> mesh.child("mla").kill(),
                () -> mesh.startMember(mesh.roster().member("mla")));
    }

    @Test
    @Order(2)
    void kill_9_of_postgresql_during_an_import_loses_nothing_acknowledged() {
        Postgres postgres = mesh.stores().postgres();
        importDuring(
                "POSTGRES",
                false,
                postgres::kill,
                () -> RESTARTED.add(Postgres.start(data.resolve("stores/postgres"), postgres.port())));
    }

    @Test
    @Order(3)
    void kill_9_of_mongodb_does_not_even_stop_an_import() {
        Mongo mongo = mesh.stores().mongo();
        importDuring(
                "MONGO",
                true,
                mongo::kill,
                () -> RESTARTED.add(Mongo.start(data.resolve("stores/mongo"), mongo.port())));
    }

    @Test
    @Order(4)
    void every_row_is_there_once_and_no_history_has_a_gap() {
        assertThat(eventsOnRecord())
                .isEqualTo(LOADED.stream().mapToInt(Caseload::rows).sum());
        List<Integer> gapless = IntStream.range(0, Caseload.ENTRIES).boxed().toList();
        for (String ref : refs()) {
            JsonNode history = gateway().json(DocketOf.REQUESTS + "/ref:" + ref + "/history");
            assertThat(history.valueStream().map(entry -> entry.get("sequence").asInt()))
                    .as(ref)
                    .isEqualTo(gapless);
        }
    }

    @Test
    @Order(5)
    void the_docket_says_what_the_requests_say() {
        docket().awaitRead();
        docket().assertSaysWhatTheRequestsSay();
        Map<String, JsonNode> entries = docket().entries();
        assertThat(entries.keySet()).containsExactlyElementsOf(refs());
        assertThat(entries.values())
                .extracting(entry -> entry.get("outcome").asString())
                .containsOnly("EXECUTED_FULL");
    }

    @Test
    @Order(6)
    void the_docket_built_anew_says_the_same() {
        Map<String, JsonNode> before = docket().entries();
        docket().buildAnew();
        assertThat(docket().entries()).isEqualTo(before);
    }

    /** Imports a caseload, kills while it runs, mends, imports until all is in. The log alone decides whether it goes on. */
    private static void importDuring(String name, boolean goesOn, Runnable kill, Runnable mend) {
        Caseload caseload = Caseload.of(REQUESTS_A_ROUND, name, folder);
        long before = eventsOnRecord();
        Run first = load(caseload);
        Home.await("rows are coming in", () -> eventsOnRecord() - before >= ROWS_BEFORE_THE_KILL);
        assertThat(eventsOnRecord() - before).as("killed in the middle").isLessThan(caseload.rows());
        kill.run();
        boolean whole = first.exitCode(120) == 0;
        assertThat(whole).as(first.text()).isEqualTo(goesOn);
        long acknowledged = acknowledged(first);

        mend.run();
        mesh.awaitReady();
        assertThat(eventsOnRecord() - before)
                .as("what was acknowledged is on record")
                .isGreaterThanOrEqualTo(acknowledged);
        Home.await("all is in", () -> load(caseload).exitCode(120) == 0);
        LOADED.add(caseload);
    }

    private static Run load(Caseload caseload) {
        return Run.of(Home.intake(mesh.roster().gatewayPort(), caseload.requests(), caseload.events(), "--quiet"));
    }

    private static long acknowledged(Run intake) {
        var report = REPORT.matcher(intake.text());
        assertThat(report.find()).as(intake.text()).isTrue();
        return Long.parseLong(report.group(1)) + Long.parseLong(report.group(2));
    }

    private static long eventsOnRecord() {
        return Instance.eventsOnRecord(mesh.stores().postgres(), mesh.roster().member("mla"));
    }

    private static List<String> refs() {
        return LOADED.stream()
                .flatMap(caseload -> caseload.refs().stream())
                .sorted()
                .toList();
    }

    private static Caller gateway() {
        return new Caller(mesh.roster().gatewayPort());
    }

    private static DocketOf docket() {
        return new DocketOf(new Caller(mesh.roster().member("mla").port()));
    }
}
