package rogatory.chassis.docket;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import rogatory.chassis.casework.Kinds;
import rogatory.chassis.projection.Views;
import rogatory.chassis.timelimits.PassedLimits;
import tools.jackson.databind.json.JsonMapper;

/** Finds passed time limits in the live docket, so many at a look. */
final class DocketLimits implements PassedLimits {

    private static final int AT_A_LOOK = 1_000;

    private final Views views;
    private final Kinds kinds;
    private final JsonMapper json;

    DocketLimits(Views views, Kinds kinds, JsonMapper json) {
        this.views = views;
        this.kinds = kinds;
        this.json = json;
    }

    @Override
    public List<Passed> of(String rule, LocalDate from, LocalDate to) {
        List<Passed> found = views.live(DocketProjection.VIEW)
                .find(elemMatch(
                        Entry.LIMITS,
                        and(eq(Entry.RULE, rule), gte(Entry.DUE, from.toString()), lte(Entry.DUE, to.toString()))))
                .sort(Sorts.ascending(Entry.LIMIT_DUE))
                .limit(AT_A_LOOK)
                .map(entry -> passed(entry, rule, from, to))
                .into(new ArrayList<>());
        found.sort(Comparator.comparing(Passed::due));
        return found;
    }

    private Passed passed(Document entry, String rule, LocalDate from, LocalDate to) {
        String id = entry.getString(Entry.ID);
        LocalDate due = entry.getList(Entry.LIMITS, Document.class).stream()
                .filter(limit -> limit.getString(Entry.RULE).equals(rule))
                .map(limit -> LocalDate.parse(limit.getString(Entry.DUE)))
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .findFirst()
                .orElseThrow();
        return new Passed(
                id,
                entry.getLong(Entry.VERSION),
                json.readValue(entry.getString(Entry.FILE), kinds.of(id).file()),
                due);
    }
}
