package rogatory.chassis.docket;

import com.mongodb.client.model.Sorts;
import java.util.Map;
import java.util.TreeSet;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import rogatory.chassis.web.BadQuery;

/**
 * In which order a list is shown, and which page of it.
 *
 * @param sort the order as it was asked for, such as {@code -receivedOn}
 * @param field the field of the entry behind it
 * @param after where the page before ended; null for the first
 * @param limit entries a page
 */
record Paging(String sort, String field, @Nullable Cursor after, int limit) {

    private static final String DEFAULT_SORT = "dueOn";
    private static final int DEFAULT_LIMIT = 50;
    private static final int MOST = 200;
    private static final Map<String, String> FIELDS = Map.of(
            "dueOn", Entry.DUE_ORDER,
            "receivedOn", Entry.RECEIVED_ON,
            "latestOn", Entry.LATEST_ON,
            "ref", Entry.REF);

    static Paging read(Map<String, String> asked) {
        String sort = asked.getOrDefault("sort", DEFAULT_SORT);
        String field = FIELDS.get(sort.startsWith("-") ? sort.substring(1) : sort);
        if (field == null) {
            throw new BadQuery("sort '" + sort + "' is none of " + String.join(", ", new TreeSet<>(FIELDS.keySet()))
                    + ", each with - before it for the other way round");
        }
        return new Paging(sort, field, cursor(asked.get("cursor"), sort), limit(asked.get("limit")));
    }

    boolean descending() {
        return sort.startsWith("-");
    }

    Bson sorts() {
        return descending() ? Sorts.descending(field, Entry.ID) : Sorts.ascending(field, Entry.ID);
    }

    private static @Nullable Cursor cursor(@Nullable String value, String sort) {
        return value == null
                ? null
                : Cursor.parse(value, sort)
                        .orElseThrow(() -> new BadQuery("cursor must be the 'next' of a page with the same sort;"
                                + " leave it out for the first page"));
    }

    private static int limit(@Nullable String value) {
        if (value == null) {
            return DEFAULT_LIMIT;
        }
        if (value.matches("\\d{1,4}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= MOST) {
            return Integer.parseInt(value);
        }
        throw new BadQuery("limit must be a number from 1 to " + MOST + ", but is '" + value + "'");
    }
}
