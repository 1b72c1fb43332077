package rogatory.chassis.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store is away for longer than one retry: the view says so, and goes on by itself soon after. */
class OutageIT {

    private static final Duration OUTAGE = Duration.ofSeconds(4);
    private static final Duration SOON = Duration.ofSeconds(10);
    private static Servers servers;

    @BeforeAll
    static void start(@TempDir Path folder) {
        servers = new Servers(folder);
    }

    @AfterAll
    static void stop() {
        servers.close();
    }

    private static String health(Service service) {
        return service.bean(ProjectionHealth.class).health().getStatus().getCode();
    }

    private static void assertFollows(Service service, String stream) {
        await().atMost(SOON).ignoreExceptions().untilAsserted(() -> service.append(stream, 0, 1));
        await().atMost(SOON).ignoreExceptions().untilAsserted(() -> assertThat(service.seen())
                .containsKey(stream));
        assertThat(service.seen()).isEqualTo(service.folded());
        await().atMost(SOON).untilAsserted(() -> assertThat(health(service)).isEqualTo("UP"));
    }

    /** Returns once the view has been unwell for a while. */
    private static void outage(Service service) {
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(health(service)).isEqualTo("DOWN"));
        await().during(OUTAGE).atMost(OUTAGE.multipliedBy(3)).untilAsserted(() -> assertThat(health(service))
                .isEqualTo("DOWN"));
    }

    @Test
    void a_view_goes_on_soon_after_mongodb_is_back() {
        try (var service = Service.start(servers.places("views-away"))) {
            assertFollows(service, "before");

            servers.killMongo();
            service.append("meanwhile", 0, 7);
            outage(service);
            servers.startMongo();

            await().atMost(SOON).ignoreExceptions().untilAsserted(() -> assertThat(service.seen())
                    .containsKey("meanwhile"));
            assertFollows(service, "after");
        }
    }

    @Test
    void a_view_goes_on_soon_after_postgresql_is_back() {
        try (var service = Service.start(servers.places("log-away"))) {
            assertFollows(service, "before");

            servers.killPostgres();
            await().pollDelay(OUTAGE).atMost(OUTAGE.multipliedBy(2)).until(() -> true);
            assertThat(service.seen()).as("readable all the while").containsKey("before");
            servers.startPostgres();

            assertFollows(service, "after");
        }
    }

    @Test
    void a_projection_that_fails_skips_nothing_and_makes_the_service_unwell() {
        var dry = new AtomicBoolean(true);
        var faulty = new Tally(1, () -> {
            if (dry.get()) {
                throw new IllegalStateException("the ink ran dry");
            }
        });
        try (var service = Service.start(servers.places("faulty"), faulty, Map.of())) {
            service.append("first", 0, 1, 2, 3);

            await().atMost(SOON).untilAsserted(() -> assertThat(service.bean(ProjectionHealth.class)
                            .health()
                            .getDetails()
                            .get(Tally.VIEW))
                    .asString()
                    .contains("stalled", "the ink ran dry"));
            assertThat(health(service)).isEqualTo("DOWN");
            assertThat(service.seen()).isEmpty();
            dry.set(false);

            assertFollows(service, "second");
        }
    }

    @Test
    void a_mongod_that_is_no_replica_set_is_refused(@TempDir Path data) throws Exception {
        try (var alone = LoneMongod.start(servers.mongo(), data)) {
            var places = servers.places("alone");

            assertThatThrownBy(() -> Service.start(
                            new Service.Places(places.events(), alone.uri("alone")), new Tally(1), Map.of()))
                    .rootCause()
                    .hasMessageContaining("is not a replica set, so it has no transactions")
                    .hasMessageContaining("--replSet")
                    .hasMessageContaining("rs.initiate()");
        }
    }
}
