package rogatory.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Remembers the processes of a run, so that the next one can stop those that a killed launcher left behind: only what
 * still runs out of this data folder.
 */
final class Orphans {

    private static final int STOP_SECONDS = 10;

    private final Path list;
    private final Path data;

    Orphans(Path data) {
        this.data = data;
        this.list = data.resolve("mesh.pids");
    }

    void remember(Child child) {
        try {
            Files.writeString(list, child.process().pid() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new MeshFailure(list + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** @return how many were stopped */
    int stop() {
        if (!Files.isRegularFile(list)) {
            return 0;
        }
        try {
            List<ProcessHandle> left = Files.readAllLines(list).stream()
                    .filter(line -> line.matches("\\d+"))
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)).stream())
                    .filter(this::isOurs)
                    .toList();
            left.forEach(Orphans::stop);
            Files.delete(list);
            return left.size();
        } catch (IOException e) {
            throw new MeshFailure(list + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** A process id may be somebody else's by now: ours works in, or was told of, this data folder. */
    private boolean isOurs(ProcessHandle process) {
        Path proc = Path.of("/proc", Long.toString(process.pid()));
        try {
            return proc.resolve("cwd").toRealPath().startsWith(data.toRealPath())
                    || Files.readString(proc.resolve("cmdline")).contains(data.toString());
        } catch (IOException e) {
            return false;
        }
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
