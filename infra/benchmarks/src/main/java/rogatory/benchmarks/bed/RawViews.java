package rogatory.benchmarks.bed;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ReadConcern;
import com.mongodb.TransactionOptions;
import com.mongodb.WriteConcern;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import rogatory.chassis.eventlog.TxPosition;

/** What the bare driver does with the docket's own documents: a bulk write and a token in one transaction. */
public final class RawViews {

    static final String TOKENS = "raw_tokens";

    private static final String RAW = "raw_docket";
    private static final TransactionOptions STRICT = TransactionOptions.builder()
            .readConcern(ReadConcern.SNAPSHOT)
            .writeConcern(WriteConcern.MAJORITY.withJournal(true))
            .build();

    private final FilledService service;
    private final MongoCollection<Document> raw;
    private final MongoCollection<Document> tokens;
    private long token;

    public RawViews(FilledService service) {
        this.service = service;
        this.raw = service.views().getCollection(RAW);
        this.tokens = service.views().getCollection(TOKENS);
        tokens.updateOne(eq("_id", RAW), new Document("$set", place(0)), new UpdateOptions().upsert(true));
    }

    /** Writes what a rebuild writes, a thousand events a transaction, then the indexes. @return seconds */
    public double rebuild() {
        raw.drop();
        service.views().createCollection(RAW);
        long nanos = 0;
        List<Document> block = new ArrayList<>();
        for (Document document : service.docket().find().batchSize(Files.TOGETHER)) {
            block.add(document);
            if (block.size() == Files.TOGETHER) {
                nanos += eachStep(block);
                block.clear();
            }
        }
        nanos += block.isEmpty() ? 0 : eachStep(block);
        long began = System.nanoTime();
        raw.createIndexes(indexes());
        return (nanos + System.nanoTime() - began) / 1e9;
    }

    private long eachStep(List<Document> block) {
        long began = System.nanoTime();
        for (int step = 0; step < Files.perFile(); step++) {
            write(block);
        }
        return System.nanoTime() - began;
    }

    private List<IndexModel> indexes() {
        List<IndexModel> all = new ArrayList<>();
        service.docket()
                .listIndexes()
                .forEach(index -> all.add(new IndexModel(
                        index.get("key", Document.class), new IndexOptions().name(index.getString("name")))));
        all.removeIf(index -> "_id_".equals(index.getOptions().getName()));
        return all;
    }

    private static Document place(long number) {
        return new Document("tx", number).append("index", number);
    }

    /** Documents and token in one transaction. @return where the token then stands */
    public TxPosition write(List<Document> documents) {
        try (ClientSession session = service.client().startSession()) {
            session.startTransaction(STRICT);
            raw.bulkWrite(
                    session,
                    documents.stream()
                            .map(document -> new ReplaceOneModel<>(
                                    eq("_id", document.get("_id")), document, new ReplaceOptions().upsert(true)))
                            .toList(),
                    new BulkWriteOptions().ordered(false));
            tokens.updateOne(session, eq("_id", RAW), new Document("$set", place(++token)));
            session.commitTransaction();
            return new TxPosition(token, token);
        }
    }
}
