package rogatory.chassis.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Where each processor stands, kept beside the documents it writes and in the same transaction. Claims are counted by
 * what matched, not by what changed: a claim renewed within one millisecond is still a claim.
 */
final class ViewTokens implements TokenStore {

    static final String COLLECTION = "tokens";

    private static final String PROCESSOR = "processor";
    private static final String SEGMENT = "segment";
    private static final String OWNER = "owner";
    private static final String CLAIMED_AT = "claimedAt";
    private static final String STORAGE = "storage";

    private final MongoCollection<Document> tokens;
    private final SessionTransactions transactions;
    private final TokenCodec codec;
    private final String owner;
    private final Duration claimTimeout;
    private final Clock clock;

    ViewTokens(
            MongoCollection<Document> tokens,
            SessionTransactions transactions,
            TokenCodec codec,
            String owner,
            Duration claimTimeout,
            Clock clock) {
        this.tokens = tokens;
        this.transactions = transactions;
        this.codec = codec;
        this.owner = owner;
        this.claimTimeout = claimTimeout;
        this.clock = clock;
    }

    @Override
    public void initializeTokenSegments(String processor, int segments, @Nullable TrackingToken initial) {
        if (fetchSegments(processor).length > 0) {
            throw new UnableToClaimTokenException("the segments of " + processor + " were made already");
        }
        for (int segment = 0; segment < segments; segment++) {
            initializeSegment(initial, processor, segment);
        }
    }

    @Override
    public void initializeTokenSegments(String processor, int segments) {
        initializeTokenSegments(processor, segments, null);
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processor, int segment) {
        Document row = new Document("_id", processor + "/" + segment)
                .append(PROCESSOR, processor)
                .append(SEGMENT, segment)
                .append(OWNER, null)
                .append(CLAIMED_AT, 0L);
        codec.write(token, row);
        try {
            in(session -> session == null ? tokens.insertOne(row) : tokens.insertOne(session, row));
        } catch (MongoWriteException e) {
            throw new UnableToInitializeTokenException("segment " + segment + " of " + processor + " exists", e);
        }
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        Document row = new Document(CLAIMED_AT, clock.millis()).append(OWNER, owner);
        codec.write(token, row);
        require(update(mine(processor, segment), new Document("$set", row)), processor, segment);
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        Bson claim = combine(set(OWNER, owner), set(CLAIMED_AT, clock.millis()));
        Bson claimable = and(
                is(processor, segment),
                or(eq(OWNER, owner), eq(OWNER, null), lt(CLAIMED_AT, clock.millis() - claimTimeout.toMillis())));
        var after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        @Nullable
        Document row = in(session -> session == null
                ? tokens.findOneAndUpdate(claimable, claim, after)
                : tokens.findOneAndUpdate(session, claimable, claim, after));
        if (row == null) {
            throw new UnableToClaimTokenException(
                    "segment " + segment + " of " + processor + " does not exist or another instance holds it");
        }
        return codec.read(row);
    }

    /** Claims a segment only as it was seen: not one that has been split or merged since. */
    @Override
    public @Nullable TrackingToken fetchToken(String processor, Segment segment) {
        int[] all = fetchSegments(processor);
        int id = segment.getSegmentId();
        if (Arrays.binarySearch(all, id) < 0 || Segment.computeSegment(id, all).getMask() != segment.getMask()) {
            throw new UnableToClaimTokenException(segment + " of " + processor + " has been split or merged");
        }
        return fetchToken(processor, id);
    }

    @Override
    public void extendClaim(String processor, int segment) {
        require(update(mine(processor, segment), set(CLAIMED_AT, clock.millis())), processor, segment);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        update(mine(processor, segment), set(OWNER, null));
    }

    @Override
    public void deleteToken(String processor, int segment) {
        Bson which = mine(processor, segment);
        var deleted = in(session -> session == null ? tokens.deleteOne(which) : tokens.deleteOne(session, which));
        require(deleted.getDeletedCount(), processor, segment);
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public int[] fetchSegments(String processor) {
        return rows(eq(PROCESSOR, processor)).stream()
                .mapToInt(row -> row.getInteger(SEGMENT))
                .sorted()
                .toArray();
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        int[] all = fetchSegments(processor);
        long expired = clock.millis() - claimTimeout.toMillis();
        return rows(and(eq(PROCESSOR, processor), or(eq(OWNER, owner), eq(OWNER, null), lt(CLAIMED_AT, expired))))
                .stream()
                .map(row -> Segment.computeSegment(row.getInteger(SEGMENT), all))
                .toList();
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return Optional.of(STORAGE + ":" + tokens.getNamespace().getFullName());
    }

    /** The tokens of a processor as they stand, whoever holds them; nothing is claimed. */
    List<@Nullable TrackingToken> peek(String processor) {
        List<@Nullable TrackingToken> found = new ArrayList<>();
        rows(eq(PROCESSOR, processor)).forEach(row -> found.add(codec.read(row)));
        return found;
    }

    void forget(String processor) {
        tokens.deleteMany(eq(PROCESSOR, processor));
    }

    private List<Document> rows(Bson which) {
        return in(session ->
                (session == null ? tokens.find(which) : tokens.find(session, which)).into(new ArrayList<>()));
    }

    private long update(Bson which, Bson change) {
        return in(session -> (session == null
                        ? tokens.updateOne(which, change)
                        : tokens.updateOne(session, which, change))
                .getMatchedCount());
    }

    private Bson mine(String processor, int segment) {
        return and(is(processor, segment), eq(OWNER, owner));
    }

    private static Bson is(String processor, int segment) {
        return eq("_id", processor + "/" + segment);
    }

    private static void require(long matched, String processor, int segment) {
        if (matched == 0) {
            throw new UnableToClaimTokenException(
                    "segment " + segment + " of " + processor + " is not held by this instance any more");
        }
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
