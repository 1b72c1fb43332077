package rogatory.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The docket of mutual legal assistance as an instance of the service shows it.
 *
 * @param service the instance
 */
record DocketOf(Caller service) {

    static final String REQUESTS = "/api/mla/requests";

    /** Every entry by its reference, page by page. */
    Map<String, JsonNode> entries() {
        Map<String, JsonNode> docket = new TreeMap<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = service.json(REQUESTS + "?sort=ref&limit=200" + cursor);
            page.get("items")
                    .forEach(entry -> assertThat(docket.put(entry.get("ref").asString(), entry))
                            .as("once")
                            .isNull());
            cursor = page.get("next").isNull()
                    ? null
                    : "&cursor=" + page.get("next").asString();
        }
        return docket;
    }

    JsonNode projection() {
        return service.json("/actuator/projections").get(0);
    }

    /** How many segments of the live generation this instance fills. */
    int segments() {
        return projection().get("segments").size();
    }

    /** Waits until it holds every event that was on record when it was asked. */
    void awaitRead() {
        Home.await("the docket has read all events", () -> {
            JsonNode projection = projection();
            return projection.get("behind").asLong() == 0
                    && projection.path("buildingBehind").isNull();
        });
    }

    void buildAnew() {
        int generation = projection().get("generation").asInt();
        assertThat(service.post("/actuator/projections/docket", "{}").statusCode())
                .isEqualTo(200);
        Home.await(
                "the docket is built anew", () -> projection().get("generation").asInt() > generation);
        awaitRead();
    }

    /** Each entry says what its request, folded from the log, says. */
    void assertSaysWhatTheRequestsSay() {
        entries().forEach((ref, entry) -> {
            JsonNode request = service.json(REQUESTS + "/ref:" + ref);
            for (String field : List.of(
                    "id",
                    "version",
                    "direction",
                    "partner",
                    "state",
                    "holder",
                    "outcome",
                    "receivedOn",
                    "latestOn",
                    "closedOn",
                    "dueOn")) {
                assertThat(entry.get(field)).as(ref + " " + field).isEqualTo(request.get(field));
            }
        });
    }
}
