package rogatory.chassis.projection;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Where each processor stands, kept beside the documents it writes and in the same transaction. */
final class ViewTokens implements TokenStore {

    static final String COLLECTION = "tokens";

    private static final String PROCESSOR = "processor";
    private static final String SEGMENT = "segment";

    private final TokenRows rows;
    private final TokenCodec codec;
    private final TokenClaim claim;

    ViewTokens(
            MongoCollection<Document> tokens,
            SessionTransactions transactions,
            TokenCodec codec,
            String owner,
            Duration claimTimeout,
            Clock clock) {
        this.rows = new TokenRows(tokens, transactions);
        this.codec = codec;
        this.claim = new TokenClaim(owner, claimTimeout, clock);
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
        Document row = new Document("_id", id(processor, segment))
                .append(PROCESSOR, processor)
                .append(SEGMENT, segment);
        row.putAll(TokenClaim.none());
        codec.write(token, row);
        try {
            rows.insert(row);
        } catch (MongoWriteException e) {
            throw new UnableToInitializeTokenException("segment " + segment + " of " + processor + " exists", e);
        }
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        Document row = claim.now();
        codec.write(token, row);
        require(rows.update(mine(processor, segment), row), processor, segment);
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        Document row = rows.updated(claim.mineOrFree(eq("_id", id(processor, segment))), claim.now());
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
        require(rows.update(mine(processor, segment), claim.now()), processor, segment);
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        rows.update(mine(processor, segment), TokenClaim.none());
    }

    @Override
    public void deleteToken(String processor, int segment) {
        require(rows.delete(mine(processor, segment)), processor, segment);
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public int[] fetchSegments(String processor) {
        return rows.find(eq(PROCESSOR, processor)).stream()
                .mapToInt(row -> row.getInteger(SEGMENT))
                .sorted()
                .toArray();
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        int[] all = fetchSegments(processor);
        return rows.find(claim.mineOrFree(eq(PROCESSOR, processor))).stream()
                .map(row -> Segment.computeSegment(row.getInteger(SEGMENT), all))
                .toList();
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return Optional.of(rows.name());
    }

    /** The tokens of a processor as they stand, whoever holds them; nothing is claimed. */
    List<@Nullable TrackingToken> peek(String processor) {
        List<@Nullable TrackingToken> found = new ArrayList<>();
        rows.find(eq(PROCESSOR, processor)).forEach(row -> found.add(codec.read(row)));
        return found;
    }

    void forget(String processor) {
        rows.delete(eq(PROCESSOR, processor));
    }

    private Bson mine(String processor, int segment) {
        return claim.mine(eq("_id", id(processor, segment)));
    }

    private static String id(String processor, int segment) {
        return processor + "/" + segment;
    }

    private static void require(long matched, String processor, int segment) {
        if (matched == 0) {
            throw new UnableToClaimTokenException(
                    "segment " + segment + " of " + processor + " is not held by this instance any more");
        }
    }
}
