package rogatory.local;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java that the members run on: this one, with flags that start fast on two cores. Training and running share them. */
final class Jvm {

    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xss512k",
            "-Xms48m",
            "-Xmx384m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Daxoniq.update-checker.disabled=true",
            "-Dstdout.encoding=UTF-8");

    private Jvm() {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** @param own flags of one member; they come last, so that they count where both speak of the same */
    static List<String> command(List<String> own, String... rest) {
        return Stream.of(Stream.of(java()), FLAGS.stream(), own.stream(), Stream.of(rest))
                .flatMap(words -> words)
                .toList();
    }
}
