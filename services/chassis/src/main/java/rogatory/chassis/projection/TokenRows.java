package rogatory.chassis.projection;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The tokens' collection, used inside the transaction this thread is in, if it is in one. */
final class TokenRows {

    private static final FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<Document> tokens;
    private final SessionTransactions transactions;

    TokenRows(MongoCollection<Document> tokens, SessionTransactions transactions) {
        this.tokens = tokens;
        this.transactions = transactions;
    }

    String name() {
        return tokens.getNamespace().getFullName();
    }

    List<Document> find(Bson which) {
        return in(session ->
                (session == null ? tokens.find(which) : tokens.find(session, which)).into(new ArrayList<>()));
    }

    void insert(Document row) {
        in(session -> session == null ? tokens.insertOne(row) : tokens.insertOne(session, row));
    }

    /** @return how many matched, changed or not: a claim renewed within one millisecond is still a claim */
    long update(Bson which, Document values) {
        Document change = new Document("$set", values);
        return in(session -> (session == null
                        ? tokens.updateOne(which, change)
                        : tokens.updateOne(session, which, change))
                .getMatchedCount());
    }

    @Nullable
    Document updated(Bson which, Document values) {
        Document change = new Document("$set", values);
        return in(session -> session == null
                ? tokens.findOneAndUpdate(which, change, AFTER)
                : tokens.findOneAndUpdate(session, which, change, AFTER));
    }

    long delete(Bson which) {
        return in(session -> session == null ? tokens.deleteMany(which) : tokens.deleteMany(session, which))
                .getDeletedCount();
    }

    /** Two instances that reach for one token at once collide; the loser has not claimed it. */
    private <T extends @Nullable Object> T in(Function<@Nullable ClientSession, T> work) {
        try {
            return work.apply(transactions.session().orElse(null));
        } catch (MongoWriteException e) {
            throw e;
        } catch (MongoException e) {
            if (e.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL)) {
                throw new UnableToClaimTokenException("another instance wrote the token at the same time", e);
            }
            throw e;
        }
    }
}
