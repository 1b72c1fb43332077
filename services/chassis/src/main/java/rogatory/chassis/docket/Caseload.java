package rogatory.chassis.docket;

import static com.mongodb.client.model.Accumulators.min;
import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.unwind;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The caseload as the docket shows it on a day. Every figure is counted in the read model, so that a restart or a replay
 * changes none.
 *
 * @param open by direction, state and holder
 * @param received by direction
 * @param finalised by direction and outcome
 * @param refused requests by direction and ground, whole or by item
 * @param overdue requests by direction on which something was due before today, closed ones too where it is still owed
 * @param oldestOpen the day on which the oldest open request was received, by direction
 */
record Caseload(
        List<Document> open,
        List<Document> received,
        List<Document> finalised,
        List<Document> refused,
        List<Document> overdue,
        List<Document> oldestOpen) {

    static final String COUNT = "count";
    static final String DAY = "day";

    private static final Bson STILL_OPEN = eq(Entry.OPEN, true);

    static Caseload of(MongoCollection<Document> docket, LocalDate today) {
        return new Caseload(
                counted(docket, STILL_OPEN, Entry.KIND, Entry.DIRECTION, Entry.STATE, Entry.HOLDER),
                counted(docket, new Document(), Entry.KIND, Entry.DIRECTION),
                counted(docket, eq(Entry.OPEN, false), Entry.KIND, Entry.DIRECTION, Entry.OUTCOME),
                grounds(docket),
                counted(docket, lt(Entry.DUE_ORDER, today.toString()), Entry.KIND, Entry.DIRECTION),
                rows(
                        docket,
                        List.of(
                                match(STILL_OPEN),
                                group(by(Entry.KIND, Entry.DIRECTION), min(DAY, "$" + Entry.RECEIVED_ON)))));
    }

    private static List<Document> counted(MongoCollection<Document> docket, Bson which, String... by) {
        return rows(docket, List.of(match(which), group(by(by), sum(COUNT, 1))));
    }

    private static List<Document> grounds(MongoCollection<Document> docket) {
        return rows(
                docket,
                List.of(
                        unwind("$" + Entry.GROUNDS),
                        group(by(Entry.KIND, Entry.DIRECTION, Entry.GROUNDS), sum(COUNT, 1))));
    }

    private static Document by(String... fields) {
        Map<String, Object> key = new LinkedHashMap<>();
        for (String field : fields) {
            key.put(field, "$" + field);
        }
        return new Document(key);
    }

    private static List<Document> rows(MongoCollection<Document> docket, List<Bson> stages) {
        return docket.aggregate(stages).into(new ArrayList<>());
    }
}
