package rogatory.chassis.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads the lines of an import and never holds more of one than the longest row: a stream without an end of line has no end. */
final class RowLines {

    static final int LONGEST = 100_000;

    private final BufferedReader text;

    RowLines(InputStream rows) {
        text = new BufferedReader(new InputStreamReader(rows, StandardCharsets.UTF_8));
    }

    /** @return the next line, one character longer than {@link #LONGEST} if it is too long; null at the end */
    @Nullable
    String next() throws IOException {
        var line = new StringBuilder();
        int c = text.read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n'; c = text.read()) {
            if (line.length() <= LONGEST) {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
