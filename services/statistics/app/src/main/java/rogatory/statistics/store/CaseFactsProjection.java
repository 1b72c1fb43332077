package rogatory.statistics.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import rogatory.chassis.eventlog.Recorded;
import rogatory.chassis.projection.Projection;
import rogatory.chassis.projection.Views;
import rogatory.statistics.cases.Regions;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.Opening;
import rogatory.statistics.reading.EventReading;
import rogatory.vocabulary.LegalFact;

/**
 * Keeps the facts of each request of one log. They are only ever added to: all that figures need is derived from them, as
 * of any day and as known at any time.
 */
public final class CaseFactsProjection implements Projection {

    private static final int SHAPE = 2;
    private static final String ID = "_id";

    static final String KIND = "kind";
    static final String DIRECTION = "direction";

    /** The transaction that appended the last event that is in a document. */
    static final String TX = "tx";

    private static final String FACTS = "facts";

    private final String log;

    /** @param log the service whose log it follows */
    public CaseFactsProjection(String log) {
        this.log = log;
    }

    @Override
    public String log() {
        return log;
    }

    @Override
    public String view() {
        return viewOf(log);
    }

    static String viewOf(String log) {
        return "case-facts-" + log;
    }

    @Override
    public int shape() {
        return SHAPE;
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending(TX)));
    }

    @Override
    public Map<String, Document> project(
            Map<String, List<Recorded<?>>> byStream,
            Map<String, Document> current,
            Function<String, List<Recorded<?>>> wholeStream) {
        Map<String, Document> documents = new HashMap<>();
        byStream.forEach((stream, events) -> documents.put(stream, document(stream, current.get(stream), events)));
        return documents;
    }

    private static Document document(String stream, @Nullable Document before, List<Recorded<?>> events) {
        List<Document> rows = before == null ? new ArrayList<>() : before.getList(FACTS, Document.class);
        events.stream().map(CaseFactsProjection::fact).map(FactRows::write).forEach(rows::add);
        Document after = before == null ? opened(stream, fact(events.getFirst()), rows) : before;
        return after.append(TX, events.getLast().position().tx());
    }

    private static Fact fact(Recorded<?> recorded) {
        return EventReading.read(recorded.sequence(), (LegalFact) recorded.event(), recorded.recordedAt());
    }

    private static Document opened(String stream, Fact first, List<Document> rows) {
        Opening opening = first.values().opening();
        if (opening == null) {
            throw new IllegalArgumentException("the stream " + stream + " begins with " + first.what());
        }
        return new Document(ID, stream)
                .append(KIND, opening.kind().word())
                .append(DIRECTION, opening.direction().name())
                .append("partner", opening.partner())
                .append("region", Regions.of(opening.partner()))
                .append("openedOn", first.occurredOn().toString())
                .append(FACTS, rows);
    }

    /** The collection that is read now; a rebuild begins another. */
    static String generation(Views views, String view) {
        return views.live(view).getNamespace().getCollectionName();
    }

    /**
     * The documents whose last event was appended by that transaction or a later one, and those that do not say so: they are
     * of an earlier shape, and are read until new ones are built.
     */
    static void read(Views views, String view, long tx, Consumer<Document> each) {
        views.live(view).find(Filters.not(Filters.lt(TX, tx))).forEach(each);
    }

    /** @param each told every fact, and says what is kept of it */
    static History history(Document document, UnaryOperator<Fact> each) {
        return new History(
                document.getString(ID),
                document.getList(FACTS, Document.class).stream()
                        .map(FactRows::read)
                        .map(each)
                        .toList());
    }
}
