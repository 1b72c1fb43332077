package rogatory.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import rogatory.stores.Stores;
import rogatory.stores.StoresSettings;
import tools.jackson.databind.JsonNode;

/** Two processes of each service on the same stores: they share the work, and one goes on when the other is killed. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SeveralInstancesLongIT {

    private static final Map<String, String> IN_SEGMENTS = Map.of("ROGATORY_VIEWS_SEGMENTS", "4");
    /** Many times what the loader sends in one call, so that a kill finds it at work. */
    private static final int REQUESTS_A_ROUND = 500;

    private static final int ROWS_BEFORE_THE_KILL = 80;

    @TempDir
    private static Path folder;

    private static final Map<String, List<Instance>> INSTANCES = new TreeMap<>();
    private static final List<Caseload> LOADED = new ArrayList<>();

    private static Stores stores;

    @BeforeAll
    static void start_two_of_each() {
        Home.prepare(folder);
        stores = Stores.startOwned(StoresSettings.keptIn(folder.resolve("stores")));
        for (Member service : Member.SERVICES) {
            Databases.prepare(service, stores);
            INSTANCES.put(service.name(), new ArrayList<>(List.of(start(service, "1"), start(service, "2"))));
        }
        INSTANCES.values().forEach(pair -> pair.forEach(Instance::awaitReady));
    }

    @AfterAll
    static void stop() {
        INSTANCES.values().forEach(pair -> pair.forEach(Instance::close));
        if (stores != null) {
            stores.close();
        }
    }

    @Test
    @Order(1)
    void the_two_instances_of_each_service_share_the_segments_of_its_views() {
        INSTANCES.forEach((service, pair) -> Home.await("the two of " + service + " share", () -> pair.stream()
                .map(instance -> instance.caller().json("/actuator/projections"))
                .flatMap(JsonNode::valueStream)
                .allMatch(view -> view.get("segments").size() == 2)));
    }

    @Test
    @Order(2)
    void an_import_through_one_does_not_notice_that_the_other_is_killed_and_all_its_work_is_taken_over() {
        Caseload caseload = Caseload.of(REQUESTS_A_ROUND, "BYSTANDER", folder);
        Run intake = load(caseload, mla(1));
        Home.await("rows are coming in", () -> eventsOnRecord() >= ROWS_BEFORE_THE_KILL);
        mla(0).child().kill();
        assertThat(intake.exitCode(90)).as(intake.text()).isZero();
        LOADED.add(caseload);

        Home.await("all segments are taken over", () -> mla(1).docket().segments() == 4);
        assertEverythingIsThereOnce(mla(1));
    }

    @Test
    @Order(3)
    void an_import_through_the_one_that_is_killed_goes_on_through_the_other() {
        INSTANCES.get("mla").set(0, start(mla(1).member(), "1 again").awaitReady());
        Home.await("they share again", () -> mla(0).docket().segments() == 2);
        Caseload caseload = Caseload.of(REQUESTS_A_ROUND, "VICTIM", folder);
        long before = eventsOnRecord();
        Run intake = load(caseload, mla(1));
        Home.await("rows are coming in", () -> eventsOnRecord() - before >= ROWS_BEFORE_THE_KILL);
        mla(1).child().kill();
        assertThat(intake.exitCode(90)).as(intake.text()).isNotZero();
        Run again = load(caseload, mla(0));
        assertThat(again.exitCode(90)).as(again.text()).isZero();
        LOADED.add(caseload);

        assertEverythingIsThereOnce(mla(0));
    }

    @Test
    @Order(4)
    void the_docket_that_both_build_anew_says_the_same() {
        INSTANCES.get("mla").set(1, start(mla(0).member(), "2 again").awaitReady());
        mla(0).docket().awaitRead();
        Map<String, JsonNode> before = mla(0).docket().entries();
        mla(0).docket().buildAnew();
        Home.await(
                "the other has followed",
                () -> mla(1).docket().projection().get("generation").asInt() == 2);
        assertThat(mla(0).docket().entries()).isEqualTo(before);
        assertThat(mla(1).docket().entries()).isEqualTo(before);
    }

    @Test
    @Order(5)
    void both_instances_of_statistics_count_each_request_once() {
        int requests =
                LOADED.stream().mapToInt(caseload -> caseload.refs().size()).sum();
        for (Instance instance : INSTANCES.get("statistics")) {
            Home.await("statistics have read all events", () -> instance.caller()
                    .json("/actuator/projections")
                    .valueStream()
                    .allMatch(view -> view.get("behind").asLong() == 0));
            assertThat(instance.caller()
                            .json("/api/statistics/tables/T1?from=1900-01-01&kind=mla&direction=INCOMING")
                            .get("rows"))
                    .hasSize(1)
                    .allSatisfy(row -> assertThat(row.get("received").asInt()).isEqualTo(requests));
        }
    }

    private static void assertEverythingIsThereOnce(Instance survivor) {
        assertThat(eventsOnRecord())
                .isEqualTo(LOADED.stream().mapToInt(Caseload::rows).sum());
        survivor.docket().awaitRead();
        survivor.docket().assertSaysWhatTheRequestsSay();
        List<String> refs = LOADED.stream()
                .flatMap(caseload -> caseload.refs().stream())
                .sorted()
                .toList();
        assertThat(survivor.docket().entries().keySet()).containsExactlyElementsOf(refs);
        List<Integer> gapless = IntStream.range(0, Caseload.ENTRIES).boxed().toList();
        for (String ref : refs) {
            JsonNode history = survivor.caller().json(DocketOf.REQUESTS + "/ref:" + ref + "/history");
            assertThat(history.valueStream().map(entry -> entry.get("sequence").asInt()))
                    .as(ref)
                    .isEqualTo(gapless);
        }
    }

    private static Instance start(Member service, String name) {
        return Instance.start(service, service.name() + " " + name, stores, IN_SEGMENTS, folder);
    }

    private static Instance mla(int which) {
        return INSTANCES.get("mla").get(which);
    }

    private static long eventsOnRecord() {
        return Instance.eventsOnRecord(stores.postgres(), mla(0).member());
    }

    /** Straight to an instance: it serves the same addresses as the gateway. */
    private static Run load(Caseload caseload, Instance through) {
        return Run.of(Home.intake(through.member().port(), caseload.requests(), caseload.events(), "--quiet"));
    }
}
