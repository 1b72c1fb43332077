package rogatory.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.Map;
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
import rogatory.stores.ShardedMongo;
import rogatory.stores.Stores;
import rogatory.stores.StoresSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One log, read by two instances: one keeps its docket on a single MongoDB, the other on a cluster of two shards. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ShardedLongIT {

    private static final Member MLA = Member.SERVICES.stream()
            .filter(service -> service.name().equals("mla"))
            .findFirst()
            .orElseThrow();
    private static final int SHARDS = 2;
    private static final int ACTS = 100;

    @TempDir
    private static Path folder;

    private static Stores stores;
    private static ShardedMongo cluster;
    private static Instance single;
    private static Instance sharded;
    private static Caseload caseload;

    @BeforeAll
    static void start_both_and_load() {
        Home.prepare(folder);
        stores = Stores.startOwned(StoresSettings.keptIn(folder.resolve("stores")));
        cluster = ShardedMongo.start(folder.resolve("cluster"), SHARDS);
        Databases.prepare(MLA, stores);
        single = Instance.start(MLA, "single", stores, Map.of(), folder).awaitReady();
        Map<String, String> onTheCluster = Map.of(
                "ROGATORY_VIEWS_URI", cluster.uri("mla"),
                "ROGATORY_VIEWS_SHARDED", "true",
                "ROGATORY_VIEWS_SEGMENTS", "2");
        sharded = Instance.start(MLA, "sharded", stores, onTheCluster, folder).awaitReady();

        caseload = Caseload.of(80, "SHARDED", folder);
        Run intake = Run.of(Home.intake(sharded.member().port(), caseload.requests(), caseload.events(), "--quiet"));
        assertThat(intake.exitCode(90)).as(intake.text()).isZero();
        single.docket().awaitRead();
        sharded.docket().awaitRead();
    }

    @AfterAll
    static void stop() {
        for (AutoCloseable started : new AutoCloseable[] {sharded, single, cluster, stores}) {
            close(started);
        }
    }

    @Test
    @Order(1)
    void the_docket_on_the_cluster_says_what_the_one_on_a_single_server_says() {
        assertThat(sharded.docket().entries().keySet()).containsExactlyElementsOf(caseload.refs());
        assertThat(sharded.docket().entries()).isEqualTo(single.docket().entries());
        assertSpread(1);
    }

    @Test
    @Order(2)
    void whoever_asks_for_what_he_has_just_put_on_record_finds_it_on_the_cluster() {
        for (int n = 0; n < ACTS; n++) {
            String ref = "FRESH-" + n;
            var receipt = sharded.caller().post(DocketOf.REQUESTS, """
                    {"ref":"%s","direction":"INCOMING","partner":"LI","occurredOn":"2020-01-15","channel":"CA_DIRECT",
                     "form":"WRITTEN_PAPER","language":"en","urgency":"U1","proceeding":"CRIMINAL","offences":["U17"],
                     "items":[{"type":"M-RECS-46_3f.BANK","coercive":true}]}""".formatted(ref));
            assertThat(receipt.statusCode()).as(receipt.body()).isEqualTo(201);
            String position =
                    JsonMapper.shared().readTree(receipt.body()).get("position").asString();
            JsonNode page = sharded.caller().jsonAfter(position, DocketOf.REQUESTS + "?sort=ref&partner=LI&limit=200");
            assertThat(page.get("items").findValuesAsString("ref")).contains(ref);
        }
    }

    @Test
    @Order(3)
    void built_anew_it_is_spread_again_and_says_the_same() {
        single.docket().awaitRead();
        sharded.docket().buildAnew();
        assertThat(sharded.docket().entries()).isEqualTo(single.docket().entries());
        assertSpread(2);
    }

    /** Each shard holds a part, and together they hold all. */
    private static void assertSpread(int generation) {
        long[] parts = IntStream.range(0, SHARDS)
                .mapToLong(shard -> {
                    try (var client = MongoClients.create(cluster.shardUri(shard, "mla"))) {
                        return client.getDatabase("mla")
                                .getCollection("docket_" + generation)
                                .countDocuments();
                    }
                })
                .toArray();
        assertThat(parts).as("on each shard").doesNotContain(0);
        assertThat(parts[0] + parts[1]).isEqualTo(sharded.docket().entries().size());
    }

    private static void close(AutoCloseable started) {
        try {
            if (started != null) {
                started.close();
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
