package rogatory.chassis.docket;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a page ended: the sort value and the id of its last entry.
 *
 * @param order the order it belongs to; a cursor of another order is not understood
 */
record Cursor(String order, String value, String id) {

    private static final String SEPARATOR = "\n";

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, order, value, id).getBytes(StandardCharsets.UTF_8));
    }

    static Optional<Cursor> parse(String text, String order) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR, -1);
            return parts.length == 3 && parts[0].equals(order)
                    ? Optional.of(new Cursor(parts[0], parts[1], parts[2]))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
