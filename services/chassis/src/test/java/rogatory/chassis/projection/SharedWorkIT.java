package rogatory.chassis.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several instances of a service share the segments of its view, and whoever is left takes all of them. */
class SharedWorkIT {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final int SEGMENTS = 4;
    private static final Map<String, Object> IN_SEGMENTS =
            Map.of("rogatory.views.batch", 20, "rogatory.views.segments", SEGMENTS);
    private static Servers servers;

    @BeforeAll
    static void start(@TempDir Path folder) {
        servers = new Servers(folder);
        servers.undoSoon();
    }

    @AfterAll
    static void stop() {
        servers.close();
    }

    /** How many segments of the live generation each instance holds, the least first. */
    private static List<Integer> held(Service service) {
        String processor = service.hosted().live().processor().getName();
        return service.tokens().stream()
                .filter(token -> processor.equals(token.getString("processor")))
                .map(token -> token.getString("owner"))
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(_ -> 1)))
                .values()
                .stream()
                .sorted()
                .toList();
    }

    private static void awaitHeld(Service service, Integer... each) {
        await().atMost(LONGEST).untilAsserted(() -> assertThat(held(service)).containsExactly(each));
    }

    private static void assertViewIsTheLog(Service service) {
        assertThat(service.views().await(Tally.VIEW, service.log().head(), LONGEST))
                .isTrue();
        assertThat(service.seen()).isNotEmpty().isEqualTo(service.folded());
    }

    @Test
    void instances_share_the_segments_as_they_come_and_go() {
        var places = servers.places("come-and-go");
        try (var service = Service.start(places, new Tally(1), IN_SEGMENTS);
                var writer = new Writer(service)) {
            awaitHeld(service, 4);
            try (var second = Service.start(places, new Tally(1), IN_SEGMENTS)) {
                awaitHeld(service, 2, 2);
                try (var _ = Service.start(places, new Tally(1), IN_SEGMENTS)) {
                    await().atMost(LONGEST).until(() -> held(service).size() >= 2);
                }
                awaitHeld(second, 2, 2);
            }
            awaitHeld(service, 4);
            writer.stop();

            assertViewIsTheLog(service);
        }
    }

    @Test
    void of_two_instances_that_begin_at_once_both_start() {
        for (int round = 0; round < 5; round++) {
            var places = servers.places("at-once-" + round);
            var second = CompletableFuture.supplyAsync(() -> Service.start(places, new Tally(1), IN_SEGMENTS));
            try (var first = Service.start(places, new Tally(1), IN_SEGMENTS)) {
                awaitHeld(first, 2, 2);
                assertThat(second.join().hosted().live().segments()).hasSize(2);
            } finally {
                second.join().close();
            }
        }
    }

    @Test
    void an_event_of_one_segment_moves_the_place_of_the_whole_view_at_once() {
        var places = servers.places("place");
        Map<String, Object> calm = Map.of("rogatory.views.segments", SEGMENTS, "rogatory.views.claim", "20s");
        try (var service = Service.start(places, new Tally(1), calm);
                var other = Service.start(places, new Tally(1), calm)) {
            awaitHeld(service, 2, 2);
            for (int n = 0; n < 20; n++) {
                service.append("one", n, n);
                assertThat(other.views().await(Tally.VIEW, service.log().head(), SOON))
                        .as("within " + SOON)
                        .isTrue();
                assertThat(other.seen().get("one")).containsEntry("count", n + 1L);
            }
        }
    }

    @Test
    void whoever_is_left_takes_over_from_an_instance_that_was_killed() {
        var places = servers.places("killed");
        try (var service = Service.start(places, new Tally(1), IN_SEGMENTS);
                var writer = new Writer(service)) {
            for (int kill = 0; kill < 2; kill++) {
                try (var _ = OtherInstance.sharing(places, SEGMENTS)) {
                    awaitHeld(service, 2, 2);
                }
                awaitHeld(service, 4);
            }
            writer.stop();

            assertViewIsTheLog(service);
        }
    }

    @Test
    void two_that_start_at_once_on_nothing_make_everything_once() {
        var places = servers.places("at-once");
        try (var _ = OtherInstance.sharing(places, SEGMENTS);
                var service = Service.start(places, new Tally(1), IN_SEGMENTS)) {
            service.fill(300, 10);
            awaitHeld(service, 2, 2);

            assertViewIsTheLog(service);
        }
    }

    @Test
    void what_one_builds_anew_the_others_finish_when_it_is_killed() {
        var places = servers.places("builder-killed");
        try (var service = Service.start(places, new Tally(1), IN_SEGMENTS)) {
            service.fill(2000, 10);
            assertViewIsTheLog(service);
            try (var _ = OtherInstance.rebuilding(places, SEGMENTS)) {
                await().atMost(LONGEST)
                        .until(() -> service.database().getCollection("tally_2").countDocuments() > 0);
                assertThat(service.hosted().live().number()).isEqualTo(1);
            }
            await().atMost(LONGEST)
                    .until(() -> service.hosted().live().number() == 2
                            && service.hosted().building() == null);

            assertViewIsTheLog(service);
            assertThat(service.views().rebuild(Tally.VIEW)).as("another one").isTrue();
        }
    }

    @Test
    void more_segments_come_with_the_next_rebuild_and_fewer_leave_none_alone() {
        var places = servers.places("resegmented");
        try (var service = Service.start(places, new Tally(1), IN_SEGMENTS)) {
            service.fill(200, 10);
            assertViewIsTheLog(service);
        }
        try (var service = Service.start(places, new Tally(1), Map.of("rogatory.views.segments", 1));
                var _ = Service.start(places, new Tally(1), Map.of("rogatory.views.segments", 1))) {
            awaitHeld(service, 2, 2);
            service.append("later", 0, 1);
            assertViewIsTheLog(service);
            service.views().rebuild(Tally.VIEW);
            await().atMost(LONGEST).until(() -> service.hosted().live().number() == 2);
            awaitHeld(service, 1);
            assertViewIsTheLog(service);
        }
    }
}
