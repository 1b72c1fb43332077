package rogatory.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    private static final long MORE_THAN_ANY_DISK_HAS = 1L << 40;

    @TempDir
    Path folder;

    @Test
    void a_full_disk_is_told_before_a_server_meets_it() {
        assertThatThrownBy(() -> Folders.prepare(folder, MORE_THAN_ANY_DISK_HAS))
                .isInstanceOf(StoresFailure.class)
                .hasMessageContaining("MB free, " + MORE_THAN_ANY_DISK_HAS + " MB are needed")
                .hasMessageContaining("Free some space or choose another folder");
    }

    @Test
    void a_folder_that_cannot_be_written_is_told_with_the_user() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> Folders.prepare(file.resolve("data"), 1))
                .isInstanceOf(StoresFailure.class)
                .hasMessageContaining("cannot be written by user " + System.getProperty("user.name"));
    }

    @Test
    void preparing_leaves_no_trace_but_the_folder() {
        Path prepared = Folders.prepare(folder.resolve("a/b"), 1);
        assertThat(prepared).isEmptyDirectory();
    }
}
