package rogatory.stores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What differs between machines: processor, C library, and whether we run as root. */
final class Platform {
    private Platform() {}

    static String name() {
        return System.getProperty("os.name") + " on " + System.getProperty("os.arch");
    }

    static boolean isLinuxOnX86() {
        return System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
    }

    static String postgresArchive() {
        String processor =
                switch (System.getProperty("os.arch")) {
                    case "amd64" -> "x86_64";
                    case "aarch64" -> "arm_64";
                    case String other -> other;
                };
        String libc = Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "";
        return "/postgres-linux-" + processor + libc + ".txz";
    }

    /**
     * PostgreSQL refuses to run as root; in a user namespace of its own it sees itself as nobody, and the kernel still
     * lets it own root's files.
     */
    static List<String> asOrdinaryUser(Path program, String... arguments) {
        Stream<String> words = Stream.concat(Stream.of(program.toString()), Stream.of(arguments));
        if (!isRoot()) {
            return words.toList();
        }
        Path unshare = Executables.onPath("unshare")
                .orElseThrow(() -> new StoresFailure(
                        "PostgreSQL refuses to run as root, and `unshare` (package util-linux) is not on the"
                                + " PATH. Install it, or run as an ordinary user."));
        return Stream.concat(Stream.of(unshare.toString(), "-U"), words).toList();
    }

    private static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException notLinux) {
            return false;
        }
    }
}
