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
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Which generation of a view is read, and which is being built. One document a view: a flip is one write. */
final class ViewRegister {

    /**
     * The entry of a view.
     *
     * @param shape the form of the live documents
     * @param building the generation being built, if one is
     */
    record Entry(int live, int shape, @Nullable Building building) {}

    /** A generation that nobody reads yet, and the form of its documents. */
    record Building(int generation, int shape) {}

    private static final String LIVE = "live";
    private static final String SHAPE = "shape";
    private static final String BUILDING = "building";
    private static final String BUILDING_SHAPE = "buildingShape";

    private final MongoCollection<Document> views;

    ViewRegister(MongoCollection<Document> views) {
        this.views = views;
    }

    Optional<Entry> find(String view) {
        return Optional.ofNullable(views.find(eq("_id", view)).first()).map(ViewRegister::entry);
    }

    private static Entry entry(Document row) {
        Integer building = row.getInteger(BUILDING);
        int shape = row.getInteger(SHAPE);
        return new Entry(
                row.getInteger(LIVE),
                shape,
                building == null ? null : new Building(building, row.getInteger(BUILDING_SHAPE, shape)));
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
    boolean beginBuilding(String view, Building building) {
        return changed(
                and(eq("_id", view), Filters.exists(BUILDING, false)),
                combine(set(BUILDING, building.generation()), set(BUILDING_SHAPE, building.shape())));
    }

    void abandon(String view, Building building) {
        changed(of(view, building), combine(unset(BUILDING), unset(BUILDING_SHAPE)));
    }

    /** @return false if somebody else has flipped already */
    boolean flip(String view, Building built) {
        return changed(
                of(view, built),
                combine(
                        set(LIVE, built.generation()),
                        set(SHAPE, built.shape()),
                        unset(BUILDING),
                        unset(BUILDING_SHAPE)));
    }

    private static Bson of(String view, Building building) {
        return and(eq("_id", view), eq(BUILDING, building.generation()));
    }

    private boolean changed(Bson which, Bson change) {
        return views.updateOne(which, change).getMatchedCount() == 1;
    }
}
