package rogatory.chassis.projection;

import com.mongodb.client.model.IndexModel;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.Document;
import rogatory.chassis.eventlog.ReadableLog;
import rogatory.chassis.eventlog.Recorded;

/** A view as a pure fold over batches of events: a document a stream. */
public interface Projection {

    /** The view's name, such as {@code docket}; its processing group is {@code <kind>.<view>}. */
    String view();

    /** The log it is made of: the service's own, or the name of one that it follows. */
    default String log() {
        return ReadableLog.OWN;
    }

    /** The form of its documents. Raise it when they change: the next start builds them anew beside the old ones. */
    int shape();

    List<IndexModel> indexes();

    /**
     * New or changed documents by {@code _id} after these events.
     *
     * @param byStream the events of the batch in log order, by stream
     * @param current the documents of these streams as they stand; missing where there is none yet
     * @param wholeStream loads a stream from its first event, for what cannot be folded from the document alone
     */
    Map<String, Document> project(
            Map<String, List<Recorded<?>>> byStream,
            Map<String, Document> current,
            Function<String, List<Recorded<?>>> wholeStream);
}
