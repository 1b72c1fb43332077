package rogatory.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The checkout under test. */
final class Home {

    static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
    static final Path CASES = ROOT.resolve("infra/intake/cases");

    private static final Path PREPARED = ROOT.resolve("infra/local/target/prepared");
    private static final String VERSION = "0.1.0-SNAPSHOT";

    private static final int LONGEST_SECONDS = 90;

    private Home() {}

    /** A mesh that keeps all it has in this folder, on free ports; its programs are prepared once for all tests. */
    static Mesh mesh(Path data) {
        prepare(data);
        Mesh mesh = Mesh.start(new MeshSettings(ROOT, data, 0, 0, 0, 0, 0), System.out::println);
        keep(data);
        return mesh;
    }

    /** Saves the next mesh the preparing. */
    static void keep(Path data) {
        copy(data.resolve("run"), PREPARED);
    }

    static void prepare(Path data) {
        if (Files.isDirectory(PREPARED) && !Files.exists(data.resolve("run"))) {
            copy(PREPARED, data.resolve("run"));
        }
    }

    /** By links where that can be done: the files are never changed in place. */
    private static void copy(Path from, Path to) {
        Run copy = Run.of(List.of(
                "sh",
                "-c",
                "rm -rf '%2$s' && mkdir -p \"$(dirname '%2$s')\" && { cp -al '%1$s' '%2$s' 2>/dev/null || { rm -rf '%2$s'; cp -a '%1$s' '%2$s'; }; }"
                        .formatted(from, to)));
        if (copy.exitCode(60) != 0) {
            throw new AssertionError(copy.text());
        }
    }

    static void await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + LONGEST_SECONDS + " s: " + what);
            }
            Mesh.pause();
        }
    }

    static List<String> launcher(Path root, String... options) {
        return Stream.concat(
                        Stream.of(
                                Jvm.java(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Drogatory.home=" + root,
                                "-jar",
                                ROOT.resolve("infra/local/target/local-" + VERSION + "-run.jar")
                                        .toString()),
                        Stream.of(options))
                .toList();
    }

    /** {@code infra/import}, without the look whether it is to be built. */
    static List<String> intake(int gatewayPort, Path requests, Path events, String... options) {
        return Stream.concat(
                        Stream.of(
                                Jvm.java(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-jar",
                                ROOT.resolve("infra/intake/target/intake-" + VERSION + ".jar")
                                        .toString(),
                                requests.toString(),
                                events.toString(),
                                "--gateway",
                                "http://127.0.0.1:" + gatewayPort),
                        Stream.of(options))
                .toList();
    }

    /** {@code infra/simulate}, without the look whether it is to be built. */
    static List<String> simulation(Path folder, String... options) {
        return Stream.concat(
                        Stream.of(
                                Jvm.java(),
                                "-XX:+UseSerialGC",
                                "-jar",
                                ROOT.resolve("infra/simulation/target/simulation-" + VERSION + ".jar")
                                        .toString(),
                                "--quiet",
                                "--out",
                                folder.toString()),
                        Stream.of(options))
                .toList();
    }

    /** {@code infra/backfill}, without the look whether it is to be built. */
    static List<String> backfill(String... options) {
        return Stream.concat(
                        Stream.of(
                                Jvm.java(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-jar",
                                ROOT.resolve("infra/history/target/history-" + VERSION + ".jar")
                                        .toString()),
                        Stream.of(options))
                .toList();
    }
}
