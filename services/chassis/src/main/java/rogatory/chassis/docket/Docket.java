package rogatory.chassis.docket;

import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import rogatory.chassis.projection.Views;

/** Reads pages of the docket from the view that is live. */
final class Docket {

    /**
     * A page.
     *
     * @param next what to send as {@code cursor} for the following page; null on the last one
     */
    record Page(List<Document> items, @Nullable String next) {}

    private final Views views;

    Docket(Views views) {
        this.views = views;
    }

    Page page(DocketQuery query) {
        Paging paging = query.paging();
        List<Document> found = views.live(DocketProjection.VIEW)
                .find(query.filter())
                .sort(paging.sorts())
                .projection(Projections.exclude(Entry.FILE, Entry.WORDS))
                .limit(paging.limit() + 1)
                .into(new ArrayList<>());
        if (found.size() <= paging.limit()) {
            return new Page(found.stream().map(Docket::shown).toList(), null);
        }
        List<Document> items = found.subList(0, paging.limit());
        Document last = items.getLast();
        String next = new Cursor(paging.sort(), last.getString(paging.field()), last.getString(Entry.ID)).text();
        return new Page(items.stream().map(Docket::shown).toList(), next);
    }

    private static Document shown(Document entry) {
        Document shown = new Document("id", entry.getString(Entry.ID));
        entry.forEach((field, value) -> {
            if (!field.equals(Entry.ID) && !field.equals(Entry.DUE_ORDER)) {
                shown.append(field, value);
            }
        });
        return shown;
    }
}
