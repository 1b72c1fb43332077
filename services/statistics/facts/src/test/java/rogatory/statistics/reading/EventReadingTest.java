package rogatory.statistics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.lawenforcement.events.LawEnforcementEvent;
import rogatory.mla.events.MlaEvent;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.spontaneous.events.SpontaneousEvent;
import rogatory.statistics.facts.Fact;
import rogatory.vocabulary.LegalFact;
import tools.jackson.databind.json.JsonMapper;

class EventReadingTest {

    /** Components in which an officer writes words, a reference or a name. */
    private static final String[] WORDS = {
        "note", "reasons", "ref", "partnerRef", "agency", "evidence", "consultationWaivedBecause",
                "noticeWaivedBecause",
        "notInAdvanceBecause", "noAdvanceNoticeBecause", "into", "otherRef", "procedure", "what", "terms", "agreement",
        "posting", "competitor", "from"
    };

    private static final String APPROVED = "/events/src/test/resources/approved";

    record Sample(String kind, Class<?> event, Path file) {}

    static Stream<Sample> samples() {
        return Stream.of(
                        samples("mla", MlaEvent.class, "mla" + APPROVED),
                        samples("extradition", ExtraditionEvent.class, "extradition" + APPROVED),
                        samples("law-enforcement", LawEnforcementEvent.class, "law-enforcement" + APPROVED),
                        samples("spontaneous", SpontaneousEvent.class, "law-enforcement" + APPROVED + "-spontaneous"),
                        samples("outgoing", OutgoingEvent.class, "outgoing" + APPROVED))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_approved_event_is_read_as_one_fact_without_words_or_references(Sample sample) throws Exception {
        var event = (LegalFact) JsonMapper.shared().readValue(Files.readString(sample.file()), sample.event());

        Fact fact = EventReading.read(7, event, Instant.EPOCH);

        assertThat(fact.sequence()).isEqualTo(7);
        assertThat(fact.occurredOn()).isEqualTo(event.occurredOn());
        for (String word : WORDS) {
            assertThat(fact.toString()).doesNotContain("a sample of " + word + ",", "a sample of " + word + "]");
        }
        assertThat(fact.toString()).doesNotContain(event.requestId());
    }

    private static Stream<Sample> samples(String kind, Class<?> root, String folder) {
        return records(root)
                .map(event -> new Sample(
                        kind, event, Path.of("../../" + folder, kind + "." + event.getSimpleName() + ".json")));
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Stream.of(type.getPermittedSubclasses()).flatMap(EventReadingTest::records);
    }
}
