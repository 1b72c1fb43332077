package rogatory.chassis.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rogatory.chassis.eventlog.FilingEvent.Closed;

class PowerCutIT {

    @Test
    void what_was_acknowledged_survives_a_killed_server_and_readers_go_on(@TempDir Path folder) throws Exception {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        try (var running = new RunningLog(folder);
                var figures = new FollowedLog(
                        RunningLog.SERVICE,
                        running.url(),
                        RunningLog.READER,
                        RunningLog.READER,
                        EventNames.of(RunningLog.SERVICE, FilingEvent.class),
                        java.util.List.of());
                var own = new Followers(running.source());
                var foreign = new Followers(figures.source())) {
            own.add(TxPosition.START, Duration.ZERO, Integer.MAX_VALUE);
            foreign.add(TxPosition.START, Duration.ZERO, Integer.MAX_VALUE);
            Thread writer = Thread.ofPlatform().daemon().start(() -> write(running, acknowledged));

            for (int cut = 1; cut <= 2; cut++) {
                int before = acknowledged.size();
                await().atMost(Duration.ofSeconds(30)).until(() -> acknowledged.size() > before + 50);
                running.powerCut();
            }
            int before = acknowledged.size();
            await().atMost(Duration.ofSeconds(30)).until(() -> acknowledged.size() > before + 50);
            writer.interrupt();
            writer.join();

            long stored = running.log().countAfter(TxPosition.START);
            for (var follower :
                    java.util.List.of(own.all().getFirst(), foreign.all().getFirst())) {
                await().atMost(Duration.ofSeconds(30))
                        .untilAsserted(() -> assertThat(follower.read()).hasSize((int) stored));
                assertThat(follower.read())
                        .extracting(Recorded::streamId)
                        .doesNotHaveDuplicates()
                        .containsAll(acknowledged);
            }
        }
    }

    private static void write(RunningLog running, Set<String> acknowledged) {
        for (int n = 0; !Thread.currentThread().isInterrupted(); n++) {
            String id = "filing-" + n;
            try {
                running.append(id, 0, new Closed(id));
                acknowledged.add(id);
            } catch (RuntimeException serverIsGone) {
                // Not acknowledged: it may or may not be there.
            }
        }
    }
}
