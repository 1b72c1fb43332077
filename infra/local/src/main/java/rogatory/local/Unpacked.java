package rogatory.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A member's jar, unpacked, with a cache of its loaded classes beside it: it then starts in a third of the time. Both are
 * made once for each build and each JDK; without a cache the member starts all the same.
 *
 * @param folder named after what it was made of
 */
record Unpacked(Path folder, String jar) {

    private static final String CACHE = "app.aot";
    private static final int UNPACK_SECONDS = 60;
    private static final int TRAIN_SECONDS = 120;

    static Unpacked of(Member member, Path home, Path run) {
        Path built = member.built(home);
        if (!Files.isRegularFile(built)) {
            throw new MeshFailure(
                    built + " is missing; build it with: mvn -DskipTests package (infra/up does it by itself)");
        }
        Path folder = run.resolve(member.name() + "-" + Build.digest(built));
        var unpacked = new Unpacked(folder, member.jar());
        if (!Files.isDirectory(folder)) {
            unpacked.unpack(built, run, member.name());
        }
        return unpacked;
    }

    boolean isTrained() {
        return Files.isRegularFile(folder.resolve(CACHE));
    }

    /** Starts the member once to the point where it is ready, and keeps the classes it loaded. */
    void train(Map<String, String> environment, List<String> arguments, Path log) {
        List<String> command = new ArrayList<>(List.of(Jvm.java()));
        command.addAll(Jvm.flags());
        String unfinished = CACHE + "." + ProcessHandle.current().pid();
        command.addAll(List.of("-XX:AOTCacheOutput=" + unfinished, "-Dspring.context.exit=onRefresh", "-jar", jar));
        command.addAll(arguments);
        if (run(command, environment, log, TRAIN_SECONDS) == 0) {
            keep(folder.resolve(unfinished));
        }
    }

    /** A cache cut short by a kill is never found under its name. */
    private void keep(Path unfinished) {
        try {
            Files.move(unfinished, folder.resolve(CACHE), StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            // This JDK made none: the member starts without.
        } catch (IOException e) {
            throw new MeshFailure(folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    List<String> command() {
        List<String> command = new ArrayList<>(List.of(Jvm.java()));
        command.addAll(Jvm.flags());
        if (isTrained()) {
            command.add("-XX:AOTCache=" + CACHE);
        }
        command.addAll(List.of("-jar", jar));
        return command;
    }

    private void unpack(Path built, Path run, String name) {
        try {
            Files.createDirectories(run);
            forgetEarlier(run, name);
            Path fresh = Files.createTempDirectory(run, name + ".");
            List<String> command = List.of(
                    Jvm.java(),
                    "-Djarmode=tools",
                    "-jar",
                    built.toString(),
                    "extract",
                    "--force",
                    "--destination",
                    fresh.toString());
            if (run(command, Map.of(), run.resolve(name + ".unpack.log"), UNPACK_SECONDS) != 0) {
                throw new MeshFailure(built + " cannot be unpacked; see " + run.resolve(name + ".unpack.log"));
            }
            Files.move(fresh, folder);
        } catch (IOException e) {
            throw new MeshFailure(run + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static void forgetEarlier(Path run, String name) throws IOException {
        try (Stream<Path> earlier = Files.list(run)) {
            for (Path path : earlier.filter(p -> p.getFileName().toString().matches(name + "[-.].*"))
                    .toList()) {
                deleteAll(path);
            }
        }
    }

    private static void deleteAll(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private int run(List<String> command, Map<String, String> environment, Path log, int seconds) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        if (Files.isDirectory(folder)) {
            builder.directory(folder.toFile());
        }
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MeshFailure("interrupted while preparing " + jar, e);
        }
    }
}
