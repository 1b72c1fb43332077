package rogatory.chassis.projection;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.Document;
import rogatory.chassis.eventlog.Recorded;

/**
 * Counts the events of each stream and folds their numbers in order: one event missing, twice or misplaced changes the
 * document.
 *
 * @param beforeEachBatch may throw, as a faulty projection would
 */
record Tally(int shape, Runnable beforeEachBatch) implements Projection {

    static final String VIEW = "tally";

    Tally(int shape) {
        this(shape, () -> {});
    }

    @Override
    public String view() {
        return VIEW;
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending("count")));
    }

    @Override
    public Map<String, Document> project(
            Map<String, List<Recorded<?>>> byStream,
            Map<String, Document> current,
            Function<String, List<Recorded<?>>> wholeStream) {
        beforeEachBatch.run();
        Map<String, Document> documents = new HashMap<>();
        byStream.forEach((stream, events) -> {
            Document document = current.getOrDefault(stream, empty(stream));
            for (Recorded<?> recorded : events) {
                document = with(document, ((TallyEvent.Counted) recorded.event()).number());
            }
            documents.put(stream, document);
        });
        return documents;
    }

    Document empty(String stream) {
        return new Document("_id", stream)
                .append("shape", shape)
                .append("count", 0L)
                .append("digest", 0L);
    }

    Document with(Document document, int number) {
        return new Document(document)
                .append("count", document.getLong("count") + 1)
                .append("digest", document.getLong("digest") * 31 + number);
    }
}
