package rogatory.chassis.docket;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see of the docket.
 *
 * @param equal fields and the values they must have
 * @param observation only where this code is noted and not withdrawn
 * @param limit only where a time limit of this rule runs or has passed unmet
 * @param overdueOn only where something was due before this day: on a closed file too, as long as it is owed
 * @param words all of which a reference must contain, as beginnings of its words
 */
record DocketQuery(
        Map<String, Object> equal,
        @Nullable String observation,
        @Nullable String limit,
        @Nullable LocalDate overdueOn,
        List<String> words,
        Paging paging) {

    Bson filter() {
        List<Bson> all = new ArrayList<>();
        equal.forEach((field, value) -> all.add(eq(field, value)));
        if (observation != null) {
            all.add(eq(Entry.OBSERVATIONS, observation));
        }
        if (limit != null) {
            all.add(eq(Entry.LIMIT_RULE, limit));
        }
        if (overdueOn != null) {
            all.add(lt(Entry.DUE_ORDER, overdueOn.toString()));
        }
        for (String word : words) {
            all.add(regex(Entry.WORDS, "^" + Pattern.quote(word)));
        }
        if (paging.after() != null) {
            all.add(beyond(paging.after()));
        }
        return all.isEmpty() ? empty() : and(all);
    }

    private Bson beyond(Cursor last) {
        String field = paging.field();
        Bson sameValue = eq(field, last.value());
        return paging.descending()
                ? or(lt(field, last.value()), and(sameValue, lt(Entry.ID, last.id())))
                : or(gt(field, last.value()), and(sameValue, gt(Entry.ID, last.id())));
    }
}
