package rogatory.chassis.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Sorts;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However the log is cut into batches and parts, the view is the same to the byte. */
class BatchSplitIT {

    private static final int STREAMS = 25;
    private static final int EVENTS = 200;

    @Test
    void any_split_into_batches_and_segments_gives_the_same_bytes(@TempDir Path folder) {
        try (var servers = new Servers(folder)) {
            var places = servers.places("split");
            List<ByteBuffer> whole;
            try (var service = Service.start(places)) {
                fill(service);
                whole = bytes(service);
                assertThat(service.seen()).hasSize(STREAMS).isEqualTo(service.folded());
            }
            for (var split : List.of(
                    Map.<String, Object>of("rogatory.views.batch", 1),
                    Map.<String, Object>of("rogatory.views.batch", 7),
                    Map.<String, Object>of("rogatory.views.batch", 90, "rogatory.views.segments", 3))) {
                var elsewhere =
                        new Service.Places(places.events(), servers.mongo().uri("split" + split.hashCode()));
                try (var service = Service.start(elsewhere, new Tally(1), split)) {
                    assertThat(bytes(service)).as(split.toString()).isEqualTo(whole);
                }
            }
        }
    }

    private static void fill(Service service) {
        Random random = new Random(5);
        long[] next = new long[STREAMS];
        for (int i = 0; i < EVENTS; i++) {
            int stream = i < STREAMS ? i : random.nextInt(STREAMS);
            service.append("tally-" + stream, next[stream]++, random.nextInt());
        }
    }

    private static List<ByteBuffer> bytes(Service service) {
        assertThat(service.views().await(Tally.VIEW, service.log().head(), Duration.ofSeconds(30)))
                .isTrue();
        List<ByteBuffer> bytes = new ArrayList<>();
        service.views()
                .live(Tally.VIEW)
                .withDocumentClass(RawBsonDocument.class)
                .find()
                .sort(Sorts.ascending("_id"))
                .forEach(document -> bytes.add(document.getByteBuffer().asNIO()));
        return bytes;
    }
}
