package rogatory.chassis.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Which generation of a view is read, and which is being built. One document a view: a flip is one write. */
final class ViewRegister {

    /**
     * The entry of a view.
     *
     * @param shape the form of the live documents
     * @param building the generation being built, if one is
     */
    record Entry(int live, int shape, @Nullable Integer building) {}

    private static final String LIVE = "live";
    private static final String SHAPE = "shape";
    private static final String BUILDING = "building";

    private final MongoCollection<Document> views;

    ViewRegister(MongoCollection<Document> views) {
        this.views = views;
    }

    Optional<Entry> find(String view) {
        return Optional.ofNullable(views.find(eq("_id", view)).first())
                .map(row -> new Entry(row.getInteger(LIVE), row.getInteger(SHAPE), row.getInteger(BUILDING)));
    }

    /** Enters a view that is new; an entry that is there stays. */
    Entry enter(String view, int shape) {
        views.updateOne(
                eq("_id", view),
                new Document("$setOnInsert", new Document(LIVE, 1).append(SHAPE, shape)),
                new UpdateOptions().upsert(true));
        return find(view).orElseThrow();
    }

    /** @return false if somebody builds already */
    boolean beginBuilding(String view, int generation) {
        return views.updateOne(and(eq("_id", view), Filters.exists(BUILDING, false)), set(BUILDING, generation))
                        .getMatchedCount()
                == 1;
    }

    void flip(String view, int generation, int shape) {
        views.updateOne(
                and(eq("_id", view), eq(BUILDING, generation)),
                combine(set(LIVE, generation), set(SHAPE, shape), unset(BUILDING)));
    }
}
