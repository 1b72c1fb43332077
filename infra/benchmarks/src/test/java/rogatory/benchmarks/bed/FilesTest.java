package rogatory.benchmarks.bed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Test;
import rogatory.mla.events.MlaEvent;

class FilesTest {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    @Test
    void every_event_of_a_made_up_file_is_an_event_of_the_service() throws Exception {
        assertThat(Files.steps()).hasSize(10);
        for (Files.Step step : Files.steps()) {
            Class<?> type = Class.forName("rogatory.mla.events." + step.name().substring("mla.".length()));
            assertThat(STRICT.readValue(step.payload("mla-1"), type))
                    .isInstanceOfSatisfying(MlaEvent.class, event -> assertThat(event.requestId())
                            .isEqualTo("mla-1"));
        }
    }
}
