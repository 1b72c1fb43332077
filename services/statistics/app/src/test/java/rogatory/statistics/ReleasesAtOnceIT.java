package rogatory.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.statistics.IncomingMla.acknowledged;
import static rogatory.statistics.IncomingMla.received;
import static rogatory.testkit.ServiceCaller.await;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rogatory.testkit.ServiceCaller;
import tools.jackson.databind.JsonNode;

/** Two officers release at the same time, on a real PostgreSQL: each figure is protected beside all that is released, or is not. */
class ReleasesAtOnceIT {

    /** The lock that is taken to add a release. */
    private static final String LOCK = "select pg_advisory_xact_lock('release'::regclass::bigint)";

    private static Serving serving;

    @BeforeAll
    static void start() {
        serving = new Serving();
        IntStream.rangeClosed(1, 12).forEach(n -> serving.mla()
                .append(0, received("mla-" + n, "2019-03-%02d".formatted(n)), acknowledged("mla-" + n, "2019-04-01")));
        serving.catchUp();
    }

    @AfterAll
    static void stop() {
        serving.close();
    }

    @Test
    void of_two_years_that_are_released_at_once_one_is_and_the_other_is_told_to_ask_again() throws SQLException {
        List<HttpResponse<String>> answers = atOnce(2019, 2020);

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(201, 409);
        HttpResponse<String> refused = refused(answers);
        assertThat(refused.body()).contains("\"rule\":\"released-one-at-a-time\"", "ask again");
        assertThat(years()).containsAnyOf(2019, 2020).doesNotContainSequence(2019, 2020);

        int other = years().contains(2019) ? 2020 : 2019;
        assertThat(release(other).statusCode()).isEqualTo(201);
        assertThat(years()).containsSequence(2019, 2020);
    }

    @Test
    void of_one_year_that_is_released_twice_at_once_one_release_stays() throws SQLException {
        List<HttpResponse<String>> answers = atOnce(2022, 2022);

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(201, 409);
        assertThat(refused(answers).body()).contains("\"rule\":\"released-once\"", "2022 has been released");
        assertThat(years()).containsOnlyOnce(2022);
    }

    /** Both are made before either is added. */
    private static List<HttpResponse<String>> atOnce(int one, int other) throws SQLException {
        assertThat(serving.statistics().get("/releases").statusCode()).isEqualTo(200);
        try (Connection holding = serving.releases(Serving.SERVICE)) {
            holding.setAutoCommit(false);
            holding.createStatement().execute(LOCK);
            var first = CompletableFuture.supplyAsync(() -> release(one));
            var second = CompletableFuture.supplyAsync(() -> release(other));
            await("both to wait for the lock", () -> waiting(holding) == 2);
            holding.rollback();
            return List.of(first.join(), second.join());
        }
    }

    private static int waiting(Connection connection) {
        try (var rows = connection
                .createStatement()
                .executeQuery("select count(*) from pg_locks where locktype = 'advisory' and not granted")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> release(int year) {
        return serving.statistics().post("/releases", "{\"year\":" + year + ",\"by\":\"Statistics desk\"}");
    }

    private static HttpResponse<String> refused(List<HttpResponse<String>> answers) {
        return answers.stream()
                .filter(answer -> answer.statusCode() != 201)
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> years() {
        JsonNode releases = ServiceCaller.json(serving.statistics().get("/releases"));
        return releases.valueStream()
                .map(release -> release.get("year").asInt())
                .toList();
    }
}
