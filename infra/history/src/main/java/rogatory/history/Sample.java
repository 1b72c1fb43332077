package rogatory.history;

import java.math.BigDecimal;
import java.time.Instant;

/** A line of OpenMetrics text with a timestamp. */
final class Sample {

    /* As scraped ones have them, so that the pages merge both; the instance alone differs. */
    private static final String LABELS = "instance=\"backfill\",job=\"services\",service=\"statistics\"";

    private Sample() {}

    static String asScraped(String line) {
        int labels = line.indexOf('{');
        int value = line.indexOf(' ');
        return labels >= 0 && labels < value
                ? line.substring(0, labels + 1) + LABELS + "," + line.substring(labels + 1)
                : line.substring(0, value) + "{" + LABELS + "}" + line.substring(value);
    }

    static boolean isOlder(String line, Instant end) {
        return new BigDecimal(line.substring(line.lastIndexOf(' ') + 1)).longValue() < end.getEpochSecond();
    }
}
