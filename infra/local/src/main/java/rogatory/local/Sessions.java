package rogatory.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Ctrl-C reaches every process of a terminal at once; children in a session of their own are stopped by us, in order. */
final class Sessions {

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private Sessions() {}

    /** {@code setsid} replaces itself by the program, so that the process id stays. */
    static List<String> own(List<String> command) {
        return Files.isExecutable(SETSID)
                ? Stream.concat(Stream.of(SETSID.toString()), command.stream()).toList()
                : command;
    }
}
