package rogatory.chassis.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rogatory.chassis.eventlog.TxPosition;

/** Whatever is killed, and whenever: each event is in the view once, none is missing, and the token says so. */
class ExactlyOnceIT {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int KILLS = 3;
    private static Servers servers;

    @BeforeAll
    static void start(@TempDir Path folder) {
        servers = new Servers(folder);
    }

    @AfterAll
    static void stop() {
        servers.close();
    }

    /** Waits for some more of the view, and then for a moment that differs each time. */
    private static void someMore(Service service, Random random) {
        TxPosition before = service.views().position(Tally.VIEW);
        long more = 20 + random.nextInt(100);
        await().atMost(LONGEST)
                .ignoreExceptionsInstanceOf(MongoException.class)
                .until(() -> service.views().position(Tally.VIEW).index() > before.index() + more);
    }

    private static void assertViewAndTokenAreTheLog(Service service) {
        TxPosition head = service.log().head();
        assertThat(service.views().await(Tally.VIEW, head, LONGEST)).isTrue();
        assertThat(service.seen()).isNotEmpty().isEqualTo(service.folded());
        assertThat(service.views().position(Tally.VIEW)).isEqualTo(head);
    }

    @Test
    void a_killed_mongod_costs_no_event_and_doubles_none() {
        var random = new Random(11);
        try (var service = Service.start(servers.places("mongod"), new Tally(1), Map.of("rogatory.views.batch", 7));
                var writer = new Writer(service)) {
            for (int kill = 0; kill < KILLS; kill++) {
                someMore(service, random);
                servers.killMongo();
                servers.startMongo();
            }
            someMore(service, random);
            writer.stop();

            assertViewAndTokenAreTheLog(service);
        }
    }

    @Test
    void a_killed_service_costs_no_event_and_doubles_none() {
        var random = new Random(13);
        servers.undoSoon();
        var places = servers.places("jvm");
        try (var service = Service.start(places, new Tally(1), Map.of("rogatory.views.batch", 7));
                var writer = new Writer(service)) {
            someMore(service, random);
            service.views().stop();
            for (int kill = 0; kill < KILLS; kill++) {
                try (var _ = OtherInstance.start(places)) {
                    someMore(service, random);
                }
            }
            service.views().start();
            someMore(service, random);
            writer.stop();

            assertViewAndTokenAreTheLog(service);
        }
    }
}
