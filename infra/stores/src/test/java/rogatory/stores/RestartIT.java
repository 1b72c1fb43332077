package rogatory.stores;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartIT {
    @TempDir
    Path data;

    Stores stores;

    @BeforeEach
    void start() {
        stores = Stores.startOwned(StoresSettings.keptIn(data));
    }

    @AfterEach
    void stop() {
        stores.close();
    }

    @Test
    void data_survive_a_clean_restart_on_other_ports() throws SQLException {
        Words.write(stores, "filed");
        int postgresBefore = stores.postgres().port();
        int mongoBefore = stores.mongo().port();
        stores.close();
        stores = Stores.startOwned(StoresSettings.keptIn(data).onPorts(Ports.free(), Ports.free()));
        assertThat(stores.mongo().port()).isNotEqualTo(mongoBefore);
        assertThat(Words.in(stores.postgres())).containsExactly("filed");
        assertThat(Words.in(stores.mongo())).containsExactly("filed");
    }

    @Test
    void what_was_acknowledged_survives_kill_9_of_each_server_again_and_again() throws SQLException {
        List<String> acknowledged = List.of("1 filed", "2 granted", "3 executed");
        for (String word : acknowledged) {
            Words.write(stores, word);
            stores.postgres().kill();
            stores.mongo().kill();
            stores = Stores.startOwned(StoresSettings.keptIn(data));
        }
        assertThat(Words.in(stores.postgres())).isEqualTo(acknowledged);
        assertThat(Words.in(stores.mongo())).isEqualTo(acknowledged);
    }

    @Test
    void a_pid_file_that_names_a_stranger_after_a_crash_stops_nobody() throws SQLException, IOException {
        Words.write(stores, "filed");
        stores.postgres().kill();
        Path pidFile = data.resolve("postgres/data/postmaster.pid");
        String crashed = Files.readString(pidFile);
        long stranger = ProcessHandle.current().parent().orElseThrow().pid();
        Files.writeString(pidFile, crashed.replaceFirst("\\d+", Long.toString(stranger)));
        try (Postgres again = Postgres.start(data.resolve("postgres"), 0)) {
            assertThat(Words.in(again)).containsExactly("filed");
        }
        assertThat(ProcessHandle.of(stranger)).isPresent();
    }

    @Test
    void a_stop_leaves_no_process_and_a_temporary_one_no_file() {
        StoresSettings settings = StoresSettings.temporary();
        Stores temporary = Stores.startOwned(settings);
        List<ProcessHandle> family = Stream.of(
                        temporary.postgres().pid(), temporary.mongo().pid())
                .map(pid -> ProcessHandle.of(pid).orElseThrow())
                .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()))
                .toList();
        assertThat(family).hasSizeGreaterThan(2);
        temporary.close();
        assertThat(family).noneMatch(ProcessHandle::isAlive);
        assertThat(settings.dataFolder()).doesNotExist();
    }
}
