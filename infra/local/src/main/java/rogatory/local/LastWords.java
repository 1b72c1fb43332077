package rogatory.local;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What a stopped program said at the end, for the person who wonders why. */
final class LastWords {

    private static final int LINES = 12;
    private static final int BYTES = 8_000;

    private LastWords() {}

    static String of(String name, Path log) {
        return name + " stopped by itself. The end of " + log + ":\n" + endOf(log);
    }

    static String endOf(Path log) {
        try (var channel = FileChannel.open(log)) {
            channel.position(Math.max(0, channel.size() - BYTES));
            var text = new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
            List<String> lines = text.lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
        } catch (IOException e) {
            return "(it cannot be read: " + e + ")";
        }
    }
}
