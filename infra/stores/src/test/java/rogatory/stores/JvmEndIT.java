package rogatory.stores;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class JvmEndIT {
    @TempDir
    Path data;

    @Test
    void orphans_of_a_killed_jvm_are_stopped_and_their_data_kept_while_bystanders_live()
            throws IOException, SQLException {
        Path postgresData = data.toRealPath().resolve("postgres/data");
        try (StoresInAnotherJvm other = StoresInAnotherJvm.start(data, "filed")) {
            Process bystander = new ProcessBuilder("tail", "-f", "/dev/null", postgresData.toString()).start();
            try {
                other.kill();
                assertThat(other.servers()).allMatch(ProcessHandle::isAlive);
                try (Stores stores = Stores.startOwned(StoresSettings.keptIn(data))) {
                    assertThat(other.servers()).noneMatch(ProcessHandle::isAlive);
                    assertThat(Words.in(stores.postgres())).containsExactly("filed");
                    assertThat(Words.in(stores.mongo())).containsExactly("filed");
                }
                assertThat(bystander.isAlive()).isTrue();
            } finally {
                bystander.destroyForcibly();
            }
        }
    }

    @Test
    void ctrl_c_stops_both_servers_cleanly() throws Exception {
        try (StoresInAnotherJvm other = StoresInAnotherJvm.start(data, "filed")) {
            other.pressCtrlC();
            for (ProcessHandle server : other.servers()) {
                server.onExit().get(1, TimeUnit.SECONDS);
            }
        }
        assertThat(data.resolve("postgres/data/postmaster.pid")).doesNotExist();
        assertThat(Files.readString(data.resolve("postgres/server.log"))).contains("database system is shut down");
        assertThat(data.resolve("mongo/data/mongod.lock")).isEmptyFile();
    }
}
