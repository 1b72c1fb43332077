package rogatory.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {
    @TempDir
    Path cache;

    @Test
    void an_entry_is_made_once_however_many_ask_at_once() {
        AtomicInteger made = new AtomicInteger();
        CompletableFuture<?>[] askers = IntStream.range(0, 8)
                .mapToObj(_ -> CompletableFuture.runAsync(() -> Cache.entry(cache, "server", target -> {
                    made.incrementAndGet();
                    Files.writeString(target.resolve("binary"), "whole");
                })))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(askers).join();
        assertThat(made).hasValue(1);
        assertThat(cache.resolve("server/binary")).hasContent("whole");
    }

    @Test
    void a_failed_entry_leaves_nothing_and_can_be_made_later() {
        assertThatThrownBy(() -> Cache.entry(cache, "server", target -> {
                    Files.writeString(target.resolve("binary"), "ha");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(StoresFailure.class)
                .hasMessageContaining("No space left on device")
                .hasMessageContaining("ROGATORY_CACHE");
        assertThat(cache.resolve("server")).doesNotExist();
        assertThat(cache.resolve("server.part")).doesNotExist();
        Path made = Cache.entry(cache, "server", target -> Files.writeString(target.resolve("binary"), "whole"));
        assertThat(made.resolve("binary")).hasContent("whole");
    }

    @Test
    void what_a_killed_process_left_half_made_is_made_anew() throws IOException {
        Files.writeString(Files.createDirectory(cache.resolve("server.part")).resolve("rest"), "ha");
        Path made = Cache.entry(cache, "server", target -> Files.writeString(target.resolve("binary"), "whole"));
        assertThat(made).isDirectoryContaining("glob:**/binary").isDirectoryNotContaining("glob:**/rest");
    }
}
