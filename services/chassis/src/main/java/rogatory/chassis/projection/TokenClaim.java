package rogatory.chassis.projection;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import java.time.Clock;
import java.time.Duration;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Whose a token is, and until when.
 *
 * @param owner this instance
 * @param timeout how long a claim holds that is not renewed
 */
record TokenClaim(String owner, Duration timeout, Clock clock) {

    private static final String OWNER = "owner";
    private static final String CLAIMED_AT = "claimedAt";

    static Document none() {
        return new Document(OWNER, null).append(CLAIMED_AT, 0L);
    }

    Document now() {
        return new Document(OWNER, owner).append(CLAIMED_AT, clock.millis());
    }

    Bson mine(Bson token) {
        return and(token, eq(OWNER, owner));
    }

    Bson mineOrFree(Bson token) {
        return and(token, or(eq(OWNER, owner), eq(OWNER, null), lt(CLAIMED_AT, clock.millis() - timeout.toMillis())));
    }
}
