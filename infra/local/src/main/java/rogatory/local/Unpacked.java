package rogatory.local;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A member's jar, unpacked, with a cache of its loaded classes beside it: it then starts in a third of the time. Both are
 * made once for each build and each JDK; without a cache the member starts all the same.
 *
 * @param folder named after what it was made of
 * @param flags of Java, which training and running share
 */
record Unpacked(Path folder, String jar, List<String> flags) {

    /** A cache that is just being written; a broken one would slow every later start. */
    static final String FRESH_CACHE = "fresh.aot";

    private static final String CACHE = "app.aot";
    private static final int UNPACK_SECONDS = 60;

    static Unpacked of(Member member, Path home, Path run) {
        Path built = member.requireBuilt(home);
        try {
            Path folder = run.resolve(member.name() + "-" + digest(built));
            if (!Files.isDirectory(folder)) {
                forgetEarlier(run, member.name());
                unpack(member.name(), built, run, folder);
            }
            return new Unpacked(folder, member.jar(), member.flags());
        } catch (IOException e) {
            throw MeshFailure.unwritable(run, e);
        }
    }

    Path cache() {
        return folder.resolve(CACHE);
    }

    boolean isTrained() {
        return Files.isRegularFile(cache());
    }

    /** Starts the member to the point where it is ready, writes the cache and ends. */
    List<String> trainingCommand() {
        return Jvm.command(
                flags,
                "-XX:AOTCacheOutput=" + FRESH_CACHE,
                "-Dspring.context.exit=onRefresh",
                "-jar",
                jar,
                "--server.port=0");
    }

    List<String> command() {
        return isTrained() ? Jvm.command(flags, "-XX:AOTCache=" + CACHE, "-jar", jar) : Jvm.command(flags, "-jar", jar);
    }

    private static void unpack(String name, Path built, Path run, Path folder) throws IOException {
        Path fresh = Files.createTempDirectory(run, name + ".");
        Path log = run.resolve(name + ".unpack.log");
        List<String> command = List.of(
                Jvm.java(),
                "-Djarmode=tools",
                "-jar",
                built.toString(),
                "extract",
                "--force",
                "--destination",
                fresh.toString());
        if (!Child.start(name, command, run, Map.of(), log).endedWell(UNPACK_SECONDS)) {
            throw new MeshFailure(built + " cannot be unpacked; see " + log);
        }
        Files.move(fresh, folder);
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

    private static String digest(Path jar) throws IOException {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            try (var in = new DigestInputStream(Files.newInputStream(jar), sha)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            sha.update(System.getProperty("java.vm.version").getBytes(StandardCharsets.UTF_8));
            return "%064x".formatted(new BigInteger(1, sha.digest())).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
