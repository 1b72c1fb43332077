package rogatory.gateway.call;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id that joins a caller's report, a log line here and one in a service; a caller may bring it. */
final class RequestIds {

    static final String HEADER = "X-Request-Id";
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestIds() {}

    static String saneOrNew(@Nullable String brought) {
        return brought != null && SANE.matcher(brought).matches()
                ? brought
                : UUID.randomUUID().toString();
    }
}
