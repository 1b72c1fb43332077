package rogatory.stores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of a PostgreSQL server ("cluster" is its own word): made whole or not at all, and the state it notes there. */
record PostgresCluster(Path data) {
    private static final String READY = "ready";
    private static final int STATUS_LINE = 7;

    /** Page checksums on, UTF-8, byte order collation: the same on every machine. */
    static PostgresCluster in(Path folder, Path binaries) {
        Path data = folder.resolve("data");
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            create(folder, data, binaries);
        }
        return new PostgresCluster(data);
    }

    private static void create(Path folder, Path data, Path binaries) {
        Path part = folder.resolve("data.part");
        try {
            Folders.delete(part);
            Command initdb = Command.run(
                    folder,
                    Map.of("LC_ALL", "C", "TZ", "UTC"),
                    Platform.asOrdinaryUser(
                            binaries.resolve("bin/initdb"),
                            "-D",
                            part.toString(),
                            "--username=postgres",
                            "--auth=trust",
                            "--encoding=UTF8",
                            "--data-checksums",
                            "--no-locale",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8"));
            if (!initdb.succeeded()) {
                throw new StoresFailure(
                        "PostgreSQL could not make its data folder %s. It says:%n%s".formatted(data, initdb.output()));
            }
            Files.move(part, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StoresFailure("PostgreSQL could not make its data folder %s: %s".formatted(data, e), e);
        }
    }

    /** A crash leaves the pid file; PostgreSQL takes any living process with that id for itself, and would refuse. */
    void forgetForeignPid() {
        notedPid()
                .filter(pid -> ProcessHandle.of(pid).isPresent() && !Orphans.serves(pid, "postgres", data))
                .ifPresent(_ -> Folders.delete(pidFile()));
    }

    boolean isReady(long pid) {
        List<String> lines = pidLines();
        return notedPid().filter(noted -> noted == pid).isPresent()
                && lines.size() > STATUS_LINE
                && lines.get(STATUS_LINE).strip().equals(READY);
    }

    private Optional<Long> notedPid() {
        return pidLines().stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    private List<String> pidLines() {
        try {
            return Files.readAllLines(pidFile());
        } catch (IOException stopped) {
            return List.of();
        }
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }
}
