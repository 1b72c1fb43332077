package rogatory.statistics.store;

import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.statistics.IncomingMla.acknowledged;
import static rogatory.statistics.IncomingMla.received;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rogatory.chassis.projection.Views;
import rogatory.statistics.Serving;
import rogatory.statistics.facts.Fact;
import rogatory.statistics.facts.Kind;
import rogatory.statistics.facts.What;
import rogatory.testkit.ServiceCaller;
import rogatory.vocabulary.Direction;

/** Facts that an earlier release of the service has written, which do not say when they changed last: shape 1. */
class EarlierShapeIT {

    private static final String VIEW = CaseFactsProjection.viewOf("mla");
    private static final String YEAR = "/tables/T1.csv?from=2021-01-01&to=2021-12-31&asOf=2021-12-31";

    private Serving serving;

    @BeforeEach
    void start() {
        serving = new Serving();
        serving.mla().append(0, received("mla-1", "2021-03-01"), acknowledged("mla-1", "2021-03-11"));
        serving.mla().append(0, received("mla-2", "2021-04-01"));
        serving.catchUp();
    }

    @AfterEach
    void stop() {
        serving.close();
    }

    @Test
    void they_are_read_whole_each_time_and_beside_those_of_the_shape_of_today() {
        Views views = serving.bean(Views.class);
        views.live(VIEW).updateMany(new Document(), unset(CaseFactsProjection.TX));
        var histories = new Histories(views, VIEW);

        Map<String, List<What>> first = told(histories);
        assertThat(first)
                .containsEntry("mla-1", List.of(What.OPENED, What.ACKNOWLEDGED))
                .containsEntry("mla-2", List.of(What.OPENED));
        assertThat(told(histories)).as("once more").isEqualTo(first);

        serving.mla().append(1, acknowledged("mla-2", "2021-04-11"));
        serving.catchUp();

        assertThat(views.live(VIEW).countDocuments(exists(CaseFactsProjection.TX)))
                .as("the one that was added to has the shape of today")
                .isOne();
        assertThat(told(histories))
                .containsEntry("mla-1", List.of(What.OPENED, What.ACKNOWLEDGED))
                .containsEntry("mla-2", List.of(What.OPENED, What.ACKNOWLEDGED));
    }

    @Test
    void figures_are_the_same_before_during_and_after_they_are_built_anew() {
        String before = figures();
        String generation = CaseFactsProjection.generation(serving.bean(Views.class), VIEW);
        assertThat(before).contains("mla,INCOMING,0,2,0,0,2");

        serving.restart(database -> {
            database.getCollection(generation).updateMany(new Document(), unset(CaseFactsProjection.TX));
            database.getCollection("views").updateOne(new Document("_id", VIEW), set("shape", 1));
        });

        Views views = serving.bean(Views.class);
        ServiceCaller.await("the new generation", () -> {
            assertThat(figures()).isEqualTo(before);
            return !CaseFactsProjection.generation(views, VIEW).equals(generation);
        });
        assertThat(figures()).isEqualTo(before);
        assertThat(views.live(VIEW).countDocuments(exists(CaseFactsProjection.TX)))
                .isEqualTo(2);
    }

    private String figures() {
        return new String(serving.file(YEAR), StandardCharsets.UTF_8);
    }

    private static Map<String, List<What>> told(Histories histories) {
        return histories.now().of(Kind.MLA, Direction.INCOMING).stream()
                .collect(Collectors.toMap(
                        History::id,
                        history -> history.facts().stream().map(Fact::what).toList()));
    }
}
