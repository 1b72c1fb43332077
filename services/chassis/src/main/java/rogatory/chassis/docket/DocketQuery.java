package rogatory.chassis.docket;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see of the docket.
 *
 * @param equal fields and the values they must have
 * @param overdueOn only what is open and was due before this day
 * @param words all of which a reference must contain, as beginnings of its words
 * @param order the field the list is sorted by
 * @param after where the last page ended
 * @param limit entries a page
 */
record DocketQuery(
        Map<String, String> equal,
        @Nullable LocalDate overdueOn,
        List<String> words,
        Order order,
        @Nullable Cursor after,
        int limit) {

    /**
     * A sort order.
     *
     * @param field a field of the entry
     * @param descending newest or last first
     */
    record Order(String field, boolean descending) {

        Bson sort() {
            return descending ? Sorts.descending(field, Entry.ID) : Sorts.ascending(field, Entry.ID);
        }

        private Bson beyond(Cursor cursor) {
            return descending
                    ? or(lt(field, cursor.value()), and(eq(field, cursor.value()), lt(Entry.ID, cursor.id())))
                    : or(gt(field, cursor.value()), and(eq(field, cursor.value()), gt(Entry.ID, cursor.id())));
        }
    }

    Bson filter() {
        List<Bson> all = new ArrayList<>();
        equal.forEach((field, value) -> all.add(eq(field, value)));
        if (overdueOn != null) {
            all.add(ne(Entry.STATE, Entry.CLOSED));
            all.add(lt(Entry.DUE_ORDER, overdueOn.toString()));
        }
        for (String word : words) {
            all.add(regex(Entry.WORDS, "^" + Pattern.quote(word.toLowerCase(Locale.ROOT))));
        }
        if (after != null) {
            all.add(order.beyond(after));
        }
        return all.isEmpty() ? empty() : and(all);
    }
}
