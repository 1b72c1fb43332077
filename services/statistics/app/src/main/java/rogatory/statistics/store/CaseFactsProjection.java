package rogatory.statistics.store;

import com.mongodb.client.MongoIterable;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import rogatory.chassis.eventlog.Recorded;
import rogatory.chassis.projection.Projection;
import rogatory.chassis.projection.Views;
import rogatory.statistics.cases.CaseFacts;
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

    private static final int SHAPE = 1;
    private static final String ID = "_id";
    private static final String KIND = "kind";
    private static final String DIRECTION = "direction";
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
        return List.of(new IndexModel(Indexes.ascending(KIND, DIRECTION)));
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
        return before == null ? opened(stream, fact(events.getFirst()), rows) : before;
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

    /** The requests of one log that an inquiry is about, in the order of their ids. */
    static List<CaseFacts> cases(Views views, String log, CaseQuery query) {
        List<CaseFacts> found = new ArrayList<>();
        for (CaseHistory history : onRecord(views, log, query)) {
            history.asOf(query.asOf(), query.knownAt()).ifPresent(found::add);
        }
        return found;
    }

    /** The same as they are on record, whenever they began. */
    static List<CaseHistory> histories(Views views, String log, CaseQuery query) {
        return onRecord(views, log, query).into(new ArrayList<>());
    }

    private static MongoIterable<CaseHistory> onRecord(Views views, String log, CaseQuery query) {
        Document such = new Document();
        if (query.kind() != null) {
            such.append(KIND, query.kind().word());
        }
        if (query.direction() != null) {
            such.append(DIRECTION, query.direction().name());
        }
        return views.live(viewOf(log)).find(such).sort(new Document(ID, 1)).map(CaseFactsProjection::history);
    }

    private static CaseHistory history(Document document) {
        return new CaseHistory(
                document.getString(ID),
                document.getList(FACTS, Document.class).stream()
                        .map(FactRows::read)
                        .toList());
    }
}
