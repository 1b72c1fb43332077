package rogatory.local;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
        Path folder = run.resolve(member.name() + "-" + digest(built));
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
        command.addAll(List.of("-XX:AOTCacheOutput=" + CACHE, "-Dspring.context.exit=onRefresh", "-jar", jar));
        command.addAll(arguments);
        run(command, environment, log, TRAIN_SECONDS);
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

    private static String digest(Path jar) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            try (var in = new DigestInputStream(Files.newInputStream(jar), sha)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            sha.update(System.getProperty("java.vm.version").getBytes(StandardCharsets.UTF_8));
            return "%064x".formatted(new BigInteger(1, sha.digest())).substring(0, 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
