package rogatory.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process of its own: how it ends, and what is left when it is killed. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LauncherIT {

    private static final int PATIENCE_SECONDS = 180;
    private static final String HISTORY = "/api/mla/requests/ref:CH-NG-1999/history";
    private static final Pattern GATEWAY = Pattern.compile("Gateway +http://127\\.0\\.0\\.1:(\\d+)");

    @TempDir
    private Path data;

    private final List<Run> started = new ArrayList<>();

    @BeforeEach
    void prepare() {
        Home.prepare(data);
    }

    @AfterEach
    void leave_nothing_behind() {
        started.forEach(run -> run.process().destroyForcibly());
        ours().forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void what_a_killed_launcher_leaves_behind_is_stopped_by_the_next_one_and_nothing_else() throws IOException {
        Run first = up();
        said(first, "Ready after");
        Home.keep(data);
        List<ProcessHandle> left = ours();
        left.remove(first.process().toHandle());
        assertThat(left)
                .as("PostgreSQL, MongoDB, three services, statistics and the gateway")
                .hasSizeGreaterThanOrEqualTo(7);
        first.process().destroyForcibly().onExit().join();
        assertThat(left).allMatch(ProcessHandle::isAlive);

        Run bystander = Run.of(List.of("sleep", "300"));
        started.add(bystander);
        Files.writeString(data.resolve("mesh.pids"), bystander.process().pid() + "\n", StandardOpenOption.APPEND);

        Run second = up();
        said(second, "Ctrl-C stops everything");
        assertThat(second.text()).contains("Stopped 5 processes that an earlier run had left behind");
        assertThat(left).noneMatch(ProcessHandle::isAlive);
        assertThat(bystander.process().isAlive()).isTrue();

        stop(second);
        assertThat(second.exitCode(PATIENCE_SECONDS)).as(second.text()).isZero();
        assertThat(second.text()).endsWith("Stopping\n");
        assertThat(ours()).isEmpty();
    }

    @Test
    void a_service_that_is_killed_is_started_again_and_what_it_had_acknowledged_is_there() throws IOException {
        Run up = up();
        said(up, "Ctrl-C stops everything");
        Home.keep(data);
        int port = gatewayPort(up);
        Caller gateway = new Caller(port);
        Run intake = Run.of(Home.intake(
                port, Home.CASES.resolve("public-requests.csv"), Home.CASES.resolve("public-events.csv"), "--quiet"));
        assertThat(intake.exitCode(PATIENCE_SECONDS)).as(intake.text()).isZero();
        String before = gateway.json(HISTORY).toString();
        long killed = mla();

        ProcessHandle.of(killed).orElseThrow().destroyForcibly();
        said(up, "mla is started again");
        Health health = new Health(port);
        Home.await("the mesh is ready again", health::isUp);

        assertThat(up.text())
                .contains("mla stopped by itself and is started again in 1 s; its log is "
                        + data.resolve("logs/mla.log"));
        assertThat(mla()).isNotEqualTo(killed);
        assertThat(gateway.json(HISTORY).toString()).isEqualTo(before);
        stop(up);
        assertThat(up.exitCode(PATIENCE_SECONDS)).as(up.text()).isZero();
        assertThat(ours()).isEmpty();
    }

    @Test
    void a_program_that_stops_time_and_again_is_named_and_stops_the_mesh() throws IOException {
        Run up = up();
        said(up, "Ctrl-C stops everything");
        Home.keep(data);
        long killed = 0;
        while (up.process().isAlive()) {
            long mla = mla();
            if (mla != killed) {
                ProcessHandle.of(mla).ifPresent(ProcessHandle::destroyForcibly);
                killed = mla;
            }
            Mesh.pause();
        }
        assertThat(up.exitCode(PATIENCE_SECONDS)).isEqualTo(1);
        assertThat(up.text())
                .contains("mla stopped by itself and is started again in 8 s")
                .contains("infra/up: mla stopped by itself, and again each of the 4 times it was started anew,"
                        + " before it had run for 5 minutes. The end of " + data.resolve("logs/mla.log") + ":")
                .contains("start again with: infra/up");
        assertThat(ours()).isEmpty();
    }

    /** The process of the service that was started last; 0 once the list is gone with the mesh. */
    private long mla() throws IOException {
        Path list = data.resolve("mesh.pids");
        return !Files.isRegularFile(list)
                ? 0
                : Files.readAllLines(list).reversed().stream()
                        .map(Long::parseLong)
                        .filter(pid -> ProcessHandle.of(pid)
                                .flatMap(process -> process.info().arguments())
                                .filter(words -> String.join(" ", words).contains("mla-"))
                                .isPresent())
                        .findFirst()
                        .orElse(0L);
    }

    private static int gatewayPort(Run up) {
        Matcher port = GATEWAY.matcher(up.text());
        assertThat(port.find()).as(up.text()).isTrue();
        return Integer.parseInt(port.group(1));
    }

    @Test
    void whoever_stops_it_while_it_starts_leaves_no_process() {
        Run up = up();
        said(up, "Starting PostgreSQL");
        stop(up);
        assertThat(up.exitCode(PATIENCE_SECONDS)).as(up.text()).isZero();
        assertThat(up.text()).doesNotContain("infra/up:");
        assertThat(ours()).isEmpty();
    }

    private Run up() {
        Run run = Run.of(Home.launcher(Home.ROOT, "--free-ports", "--data", data.toString()));
        started.add(run);
        return run;
    }

    private static void stop(Run run) {
        run.process().destroy();
    }

    private static void said(Run run, String words) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!run.text().contains(words)) {
            assertThat(run.process().isAlive()).as(run.text()).isTrue();
            assertThat(System.nanoTime())
                    .as("'" + words + "' not said:\n" + run.text())
                    .isLessThan(end);
            Mesh.pause();
        }
    }

    /** Every process that works in, or was told of, the data folder. */
    private List<ProcessHandle> ours() {
        return new ArrayList<>(ProcessHandle.allProcesses()
                .filter(process -> isOurs(Path.of("/proc", Long.toString(process.pid()))))
                .toList());
    }

    private boolean isOurs(Path proc) {
        try {
            return proc.resolve("cwd").toRealPath().startsWith(data.toRealPath())
                    || Files.readString(proc.resolve("cmdline")).contains(data.toString());
        } catch (IOException gone) {
            return false;
        }
    }
}
