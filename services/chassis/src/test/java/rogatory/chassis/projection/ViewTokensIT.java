package rogatory.chassis.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MultiSourceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.axonframework.serialization.json.JacksonSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rogatory.chassis.eventlog.TxPosition;
import rogatory.stores.Mongo;

/** Axon's tests of a token store, told again for ours: see the chassis's README for what was taken and what was not. */
class ViewTokensIT {

    private static final Duration HOUR = Duration.ofHours(1);
    private static Mongo mongo;
    private static MongoClient client;
    private static SessionTransactions transactions;

    private ViewTokens tokens;
    private ViewTokens other;
    private ViewTokens stealing;

    @BeforeAll
    static void start(@TempDir Path folder) {
        mongo = Mongo.start(folder, 0);
        client = ViewDatabase.client(mongo.uri("tokens"));
        transactions = new SessionTransactions(client);
    }

    @AfterAll
    static void stop() {
        client.close();
        mongo.close();
    }

    @BeforeEach
    void empty() {
        client.getDatabase("tokens").drop();
        client.getDatabase("tokens").createCollection(ViewTokens.COLLECTION);
        tokens = of("local", Duration.ofSeconds(10), Clock.systemUTC());
        other = of("other", Duration.ofSeconds(10), Clock.systemUTC());
        stealing = of("stealing", Duration.ofSeconds(-1), Clock.systemUTC());
    }

    private static ViewTokens of(String owner, Duration timeout, Clock clock) {
        return new ViewTokens(
                client.getDatabase("tokens").getCollection(ViewTokens.COLLECTION),
                transactions,
                new TokenCodec(JacksonSerializer.defaultSerializer()),
                owner,
                timeout,
                clock);
    }

    private static TrackingToken at(long place) {
        return new GlobalSequenceTrackingToken(place);
    }

    private static void inTransaction(Runnable work) {
        transactions.executeInTransaction(work);
    }

    @Test
    void a_claimed_token_is_written_and_read_again() {
        inTransaction(() -> tokens.initializeTokenSegments("test", 1));

        inTransaction(() -> assertThat(tokens.fetchToken("test", 0)).isNull());
        inTransaction(() -> tokens.storeToken(at(1), "test", 0));
        inTransaction(() -> assertThat(tokens.fetchToken("test", 0)).isEqualTo(at(1)));
        inTransaction(() -> tokens.storeToken(at(2), "test", 0));
        inTransaction(() -> assertThat(tokens.fetchToken("test", 0)).isEqualTo(at(2)));
    }

    @Test
    void a_claimed_token_is_written_and_read_again_without_a_transaction() {
        tokens.initializeTokenSegments("test", 1);

        assertThat(tokens.fetchToken("test", 0)).isNull();
        tokens.storeToken(at(1), "test", 0);
        tokens.storeToken(null, "test", 0);
        assertThat(tokens.fetchToken("test", 0)).isNull();
    }

    static List<TrackingToken> anyToken() {
        TrackingToken replay = ReplayToken.createReplayToken(new TxPosition(9, 4), TxPosition.START);
        return List.of(
                new TxPosition(774, 12),
                new TxPosition(Long.MAX_VALUE, Long.MAX_VALUE),
                at(7),
                replay,
                new MultiSourceTrackingToken(java.util.Map.of("mla", at(3))));
    }

    @ParameterizedTest
    @MethodSource("anyToken")
    void a_token_of_any_type_survives(TrackingToken token) {
        tokens.initializeTokenSegments("test", 1, token);

        assertThat(tokens.fetchToken("test", 0)).isEqualTo(token);
        tokens.storeToken(at(99), "test", 0);
        tokens.storeToken(token, "test", 0);
        assertThat(tokens.fetchToken("test", 0)).isEqualTo(token);
        assertThat(tokens.peek("test")).containsExactly(token);
    }

    @Test
    void segments_are_made_once_from_the_given_place() {
        inTransaction(() -> tokens.initializeTokenSegments("test", 7, at(10)));

        assertThat(tokens.fetchSegments("test")).containsExactly(0, 1, 2, 3, 4, 5, 6);
        for (int segment = 0; segment < 7; segment++) {
            assertThat(tokens.fetchToken("test", segment)).isEqualTo(at(10));
        }
        assertThatThrownBy(() -> inTransaction(() -> other.initializeTokenSegments("test", 1)))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> tokens.initializeSegment(at(1), "test", 6))
                .isInstanceOf(UnableToInitializeTokenException.class);
        assertThat(tokens.fetchToken("test", 6)).isEqualTo(at(10));
    }

    @Test
    void of_two_instances_that_start_at_once_one_makes_the_segments() {
        for (int round = 0; round < 20; round++) {
            String processor = "test-" + round;
            var made = java.util.stream.Stream.of(tokens, other, stealing)
                    .map(store -> CompletableFuture.supplyAsync(() -> {
                        try {
                            inTransaction(() -> store.initializeTokenSegments(processor, 2, at(5)));
                            return 1;
                        } catch (UnableToClaimTokenException | UnableToInitializeTokenException e) {
                            return 0;
                        }
                    }))
                    .toList();

            assertThat(made.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(1);
            assertThat(tokens.fetchSegments(processor)).containsExactly(0, 1);
        }
    }

    @Test
    void a_failed_start_leaves_no_segment() {
        assertThatThrownBy(() -> inTransaction(() -> {
                    tokens.initializeTokenSegments("test", 2);
                    throw new IllegalStateException("the lamp went out");
                }))
                .hasMessage("the lamp went out");

        assertThat(tokens.fetchSegments("test")).isEmpty();
    }

    @Test
    void segments_are_listed_by_processor() {
        tokens.initializeTokenSegments("proc1", 2);
        tokens.initializeTokenSegments("proc2", 3);

        assertThat(tokens.fetchSegments("proc1")).containsExactly(0, 1);
        assertThat(tokens.fetchSegments("proc2")).containsExactly(0, 1, 2);
        assertThat(tokens.fetchSegments("proc3")).isEmpty();
    }

    @Test
    void available_are_the_segments_nobody_else_holds() {
        tokens.initializeTokenSegments("test", 3);
        tokens.fetchToken("test", 0);
        other.fetchToken("test", 1);

        assertThat(tokens.fetchAvailableSegments("test"))
                .containsExactlyInAnyOrder(Segment.computeSegment(0, 0, 1, 2), Segment.computeSegment(2, 0, 1, 2));
        assertThat(stealing.fetchAvailableSegments("test")).hasSize(3);
        other.releaseClaim("test", 1);
        assertThat(tokens.fetchAvailableSegments("test")).hasSize(3);
        assertThat(tokens.fetchAvailableSegments("nobody")).isEmpty();
    }

    @Test
    void what_one_instance_holds_no_other_claims() {
        tokens.initializeTokenSegments("test", 1);
        inTransaction(() -> tokens.fetchToken("test", 0));

        assertThatThrownBy(() -> inTransaction(() -> other.fetchToken("test", 0)))
                .isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void of_two_claims_inside_transactions_at_once_one_holds() {
        tokens.initializeTokenSegments("test", 1);

        var mine = transactions.startTransaction();
        tokens.fetchToken("test", 0);
        assertThatThrownBy(() -> CompletableFuture.runAsync(() -> inTransaction(() -> other.fetchToken("test", 0)))
                        .join())
                .hasCauseInstanceOf(UnableToClaimTokenException.class);
        mine.commit();

        assertThatThrownBy(() -> other.extendClaim("test", 0)).isInstanceOf(UnableToClaimTokenException.class);
        tokens.storeToken(at(1), "test", 0);
    }

    @Test
    void a_claim_that_was_rolled_back_is_free() {
        tokens.initializeTokenSegments("test", 1);

        var mine = transactions.startTransaction();
        tokens.fetchToken("test", 0);
        mine.rollback();

        inTransaction(() -> other.fetchToken("test", 0));
    }

    @Test
    void a_released_token_is_free() {
        tokens.initializeTokenSegments("test", 1);
        tokens.fetchToken("test", 0);
        other.releaseClaim("test", 0);
        assertThatThrownBy(() -> other.fetchToken("test", 0)).isInstanceOf(UnableToClaimTokenException.class);

        tokens.releaseClaim("test", 0);

        other.fetchToken("test", 0);
        assertThatThrownBy(() -> tokens.storeToken(at(1), "test", 0)).isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void a_claim_that_ran_out_is_free() {
        var late = of("late", Duration.ofSeconds(10), Clock.offset(Clock.systemUTC(), HOUR));
        tokens.initializeTokenSegments("test", 1);
        tokens.fetchToken("test", 0);

        late.fetchToken("test", 0);

        assertThatThrownBy(() -> tokens.extendClaim("test", 0)).isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void an_extended_claim_does_not_run_out() {
        Clock almost = Clock.offset(Clock.systemUTC(), HOUR.minusSeconds(5));
        tokens.initializeTokenSegments("test", 1);
        tokens.fetchToken("test", 0);

        of("local", Duration.ofSeconds(10), almost).extendClaim("test", 0);

        var late = of("late", Duration.ofSeconds(10), Clock.offset(Clock.systemUTC(), HOUR));
        assertThatThrownBy(() -> late.fetchToken("test", 0)).isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void whoever_lost_the_claim_writes_no_place() {
        tokens.initializeTokenSegments("test", 1);
        tokens.fetchToken("test", 0);
        tokens.storeToken(at(0), "test", 0);
        stealing.fetchToken("test", 0);
        stealing.storeToken(at(1), "test", 0);

        assertThatThrownBy(() -> inTransaction(() -> tokens.storeToken(at(7), "test", 0)))
                .isInstanceOf(UnableToClaimTokenException.class);
        tokens.releaseClaim("test", 0);

        assertThat(stealing.fetchToken("test", 0)).isEqualTo(at(1));
        stealing.extendClaim("test", 0);
    }

    @Test
    void only_the_holder_deletes() {
        tokens.initializeTokenSegments("test", 2);
        assertThatThrownBy(() -> tokens.deleteToken("test", 1)).isInstanceOf(UnableToClaimTokenException.class);
        tokens.fetchToken("test", 1);
        assertThatThrownBy(() -> other.deleteToken("test", 1)).isInstanceOf(UnableToClaimTokenException.class);

        inTransaction(() -> tokens.deleteToken("test", 1));

        assertThat(tokens.fetchSegments("test")).containsExactly(0);
    }

    @Test
    void a_segment_that_does_not_exist_is_not_claimed() {
        assertThatThrownBy(() -> tokens.fetchToken("test", 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThat(tokens.requiresExplicitSegmentInitialization()).isTrue();
    }

    @Test
    void a_segment_is_claimed_by_its_mask() {
        tokens.initializeTokenSegments("test", 3);

        for (int id : new int[] {0, 1, 2}) {
            tokens.fetchToken("test", Segment.computeSegment(id, 0, 1, 2));
        }
    }

    @Test
    void a_segment_that_was_split_meanwhile_is_not_claimed() {
        tokens.initializeTokenSegments("test", 2);
        Segment before = Segment.computeSegment(1, 0, 1);
        tokens.initializeSegment(null, "test", 3);

        assertThatThrownBy(() -> tokens.fetchToken("test", before)).isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void a_segment_that_was_merged_meanwhile_is_not_claimed() {
        tokens.initializeTokenSegments("test", 2);
        Segment before = Segment.computeSegment(0, 0, 1);
        tokens.fetchToken("test", 1);
        tokens.deleteToken("test", 1);

        assertThatThrownBy(() -> tokens.fetchToken("test", before)).isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void one_storage_has_one_identifier() {
        assertThat(tokens.retrieveStorageIdentifier())
                .isPresent()
                .isEqualTo(tokens.retrieveStorageIdentifier())
                .isEqualTo(other.retrieveStorageIdentifier());
    }
}
