package rogatory.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What keeps the mesh from starting is said in a sentence, before anything was started. */
class LauncherTest {

    private record Answer(int exitCode, String said) {}

    @TempDir
    private Path folder;

    @Test
    void a_taken_port_is_named_with_who_has_it_and_the_option_that_chooses_another() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            Answer answer = up("--data", folder.toString(), "--port", Integer.toString(port));
            assertThat(answer.exitCode()).isEqualTo(2);
            assertThat(answer.said())
                    .startsWith("infra/up: port " + port + " for the gateway is taken by process "
                            + ProcessHandle.current().pid())
                    .endsWith("; stop that one, or choose another port with --port\n");
        }
    }

    @Test
    void a_number_that_is_no_port_is_refused() {
        Answer answer = up("--data", folder.toString(), "--mongo-port", "99999");
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.said()).isEqualTo("infra/up: 99999 is no port: choose 1 to 65535, or 0 for any free one\n");
    }

    @Test
    void a_second_mesh_on_the_same_data_is_refused() {
        try (var _ = DataLock.take(folder)) {
            Answer answer = up("--data", folder.toString(), "--free-ports");
            assertThat(answer.exitCode()).isEqualTo(2);
            assertThat(answer.said())
                    .isEqualTo("infra/up: another infra/up runs on " + folder
                            + "; stop that one, or give this one its own --data and --free-ports\n");
        }
    }

    @Test
    void a_data_folder_that_cannot_be_written_is_refused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Answer answer = up("--data", file.resolve("data").toString(), "--free-ports");
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.said())
                .startsWith("infra/up: " + file.resolve("data") + " cannot be written (")
                .endsWith("; make it writable or choose another with --data\n");
    }

    @Test
    void a_program_that_was_not_built_is_named_with_the_command_that_builds_it() {
        Answer answer = up(folder, "--data", folder.resolve("data").toString(), "--free-ports");
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.said())
                .isEqualTo(
                        "infra/up: " + folder.resolve("services/extradition/app/target/extradition-0.1.0-SNAPSHOT.jar")
                                + " is missing; build it with: mvn -DskipTests package (infra/up does it by itself)\n");
    }

    @Test
    void the_help_page_explains_every_option_and_exit_code() {
        var command = new CommandLine(new Main());
        String help = command.getUsageMessage(CommandLine.Help.Ansi.OFF);
        for (OptionSpec option : command.getCommandSpec().options()) {
            assertThat(help).contains(option.longestName());
            assertThat(option.description()).as(option.longestName()).isNotEmpty();
        }
        assertThat(help).contains("0   stopped as asked", "1   a program", "2   it could not start");
    }

    private Answer up(String... options) {
        return up(Home.ROOT, options);
    }

    private static Answer up(Path root, String... options) {
        PrintStream terminal = System.err;
        String home = System.getProperty("rogatory.home");
        var said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setProperty("rogatory.home", root.toString());
        try {
            int exitCode = new CommandLine(new Main()).execute(options);
            return new Answer(exitCode, said.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(terminal);
            if (home == null) {
                System.clearProperty("rogatory.home");
            } else {
                System.setProperty("rogatory.home", home);
            }
        }
    }
}
