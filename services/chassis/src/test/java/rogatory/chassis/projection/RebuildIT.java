package rogatory.chassis.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A view is built anew beside the old one, while events come in and people read. */
class RebuildIT {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Map<String, Object> SMALL_BATCHES = Map.of("rogatory.views.batch", 20);
    private static Servers servers;

    @BeforeAll
    static void start(@TempDir Path folder) {
        servers = new Servers(folder);
    }

    @AfterAll
    static void stop() {
        servers.close();
    }

    private static void awaitGeneration(Service service, int number) {
        await().atMost(LONGEST)
                .until(() -> service.hosted().live().number() == number
                        && service.hosted().building() == null);
    }

    private static void awaitAll(Service service) {
        assertThat(service.views().await(Tally.VIEW, service.log().head(), LONGEST))
                .isTrue();
        assertThat(service.seen()).isEqualTo(service.folded());
    }

    private static void assertOnlyGenerationIs(Service service, int number) {
        await().atMost(LONGEST).untilAsserted(() -> assertThat(
                        service.database().listCollectionNames().into(new HashSet<>()))
                .containsExactlyInAnyOrder(ViewTokens.COLLECTION, Instances.COLLECTION, "views", "tally_" + number));
        assertThat(service.tokens())
                .extracting(token -> token.getString("processor"))
                .containsOnly("tallying.tally#" + number);
    }

    @Test
    void readers_never_see_less_while_a_view_is_rebuilt_under_writes() throws Exception {
        try (var service = Service.start(servers.places("steady"), new Tally(1), SMALL_BATCHES)) {
            service.fill(200, 10);
            awaitAll(service);
            var reading = new AtomicBoolean(true);
            var lost = new AtomicLong();
            var writer = Thread.ofPlatform().daemon().start(() -> {
                for (int n = 0; reading.get(); n++) {
                    service.append("new-" + n, 0, n, n + 1, n + 2);
                }
            });
            var reader = Thread.ofPlatform().daemon().start(() -> {
                long most = 0;
                while (reading.get()) {
                    long now = service.views().live(Tally.VIEW).countDocuments();
                    lost.accumulateAndGet(most - now, Math::max);
                    most = Math.max(most, now);
                }
            });

            assertThat(service.views().rebuild(Tally.VIEW)).isTrue();
            assertThat(service.views().rebuild(Tally.VIEW))
                    .as("a second one at once")
                    .isFalse();
            awaitGeneration(service, 2);
            reading.set(false);
            writer.join();
            reader.join();

            assertThat(lost).as("most documents fewer than before").hasValue(0);
            awaitAll(service);
            assertOnlyGenerationIs(service, 2);
        }
    }

    @Test
    void a_rebuild_goes_on_after_a_restart_in_its_middle() {
        var places = servers.places("restarted");
        Document token;
        try (var service = Service.start(places, new Tally(1), SMALL_BATCHES)) {
            service.fill(300, 10);
            awaitAll(service);
            service.views().rebuild(Tally.VIEW);
            await().atMost(LONGEST).until(() -> done(service) > 0);
        }
        try (var service = Service.start(places, new Tally(1), Map.of("rogatory.views.tend", "1h"))) {
            assertThat(service.hosted().live().number()).isEqualTo(1);
            assertThat(service.hosted().building().number()).isEqualTo(2);
            assertThat(service.seen()).hasSize(300);
        }
        try (var service = Service.start(places, new Tally(1), SMALL_BATCHES)) {
            awaitGeneration(service, 2);
            awaitAll(service);
            assertOnlyGenerationIs(service, 2);
        }
    }

    private static long done(Service service) {
        return service.database().getCollection("tally_2").countDocuments();
    }

    @Test
    void a_new_shape_is_built_at_start_while_the_old_documents_stay_readable() {
        var places = servers.places("reshaped");
        try (var service = Service.start(places, new Tally(1), SMALL_BATCHES)) {
            service.fill(300, 10);
            awaitAll(service);
        }
        try (var service = Service.start(places, new Tally(2), SMALL_BATCHES)) {
            var seen = service.seen();
            assertThat(service.hosted().live().number()).isEqualTo(1);
            assertThat(seen).hasSize(300).allSatisfy((id, document) -> assertThat(document)
                    .containsEntry("shape", 1)
                    .containsEntry("count", 10L));
            assertThat(service.bean(ProjectionHealth.class).health().getStatus().getCode())
                    .isEqualTo("UP");
            awaitGeneration(service, 2);
            awaitAll(service);
            assertThat(service.seen().values())
                    .extracting(document -> document.getInteger("shape"))
                    .containsOnly(2);
            assertOnlyGenerationIs(service, 2);
        }
    }

    @Test
    void documents_of_two_shapes_are_never_mixed() {
        var places = servers.places("reshaped-twice");
        try (var service = Service.start(places, new Tally(1), SMALL_BATCHES)) {
            service.fill(300, 10);
            awaitAll(service);
        }
        try (var service =
                Service.start(places, new Tally(2), Map.of("rogatory.views.batch", 20, "rogatory.views.tend", "1h"))) {
            await().atMost(LONGEST).until(() -> done(service) > 0);
        }
        try (var service = Service.start(places, new Tally(3), SMALL_BATCHES)) {
            awaitGeneration(service, 2);
            awaitAll(service);
            assertOnlyGenerationIs(service, 2);
        }
    }

    @Test
    void another_instance_follows_the_flip_and_its_readers_see_no_less() {
        var places = servers.places("two-instances");
        try (var service = Service.start(places, new Tally(1), SMALL_BATCHES);
                var other = Service.start(places, new Tally(1), SMALL_BATCHES)) {
            service.fill(300, 10);
            awaitAll(other);
            service.views().rebuild(Tally.VIEW);
            await().atMost(LONGEST).until(() -> {
                assertThat(other.seen()).hasSize(300);
                return other.hosted().live().number() == 2;
            });

            service.append("later", 0, 1);
            awaitAll(other);
            awaitAll(service);
            assertOnlyGenerationIs(other, 2);
            awaitAll(other);
        }
    }
}
