package rogatory.chassis.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rogatory.chassis.casework.Submission;

/** Reads the two headers that make an act safe to repeat and safe against lost updates. */
final class Headers {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private Headers() {}

    static @Nullable String key(@Nullable String header) {
        if (header != null && header.startsWith(Submission.AUTOMATION)) {
            throw new BadQuery("Idempotency-Key must not begin with '" + Submission.AUTOMATION
                    + "': such keys are those of automations");
        }
        if (header == null || KEY.matcher(header).matches()) {
            return header;
        }
        throw new BadQuery("Idempotency-Key must be 1 to 200 visible ASCII characters");
    }

    /** @return the version in {@code If-Match}, or null where there is none to match */
    static @Nullable Long version(@Nullable String header) {
        if (header == null || header.equals("*")) {
            return null;
        }
        var tag = TAG.matcher(header);
        if (!tag.matches()) {
            throw new BadQuery("If-Match must be one version in double quotes, such as \"7\"");
        }
        return Long.valueOf(tag.group(1));
    }

    static String tag(long version) {
        return "\"" + version + "\"";
    }
}
