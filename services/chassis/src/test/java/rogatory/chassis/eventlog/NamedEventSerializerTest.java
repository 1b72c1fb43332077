package rogatory.chassis.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import rogatory.chassis.eventlog.FilingEvent.Closed;
import rogatory.chassis.eventlog.FilingEvent.Filed;

class NamedEventSerializerTest {

    private final NamedEventSerializer serializer =
            new NamedEventSerializer(EventNames.of("filing", FilingEvent.class).revision(Closed.class, "2"));

    @Test
    void an_event_is_stored_under_our_name_and_revision() {
        var stored = serializer.serialize(new Closed("filing-1"), String.class);

        assertThat(stored.getType().getName()).isEqualTo("filing.Closed");
        assertThat(stored.getType().getRevision()).isEqualTo("2");
        assertThat(read(stored)).isEqualTo(new Closed("filing-1"));
    }

    @Test
    void nothing_is_written_for_what_is_not_there() {
        var bare = new Filed("filing-1", LocalDate.of(2026, 5, 4), List.of(), null, null);

        var stored = serializer.serialize(bare, String.class);

        assertThat(stored.getData()).isEqualTo("{\"requestId\":\"filing-1\",\"occurredOn\":\"2026-05-04\"}");
        assertThat(read(stored)).isEqualTo(bare);
    }

    @Test
    void amounts_keep_every_digit() {
        var paid = new Filed("filing-1", LocalDate.of(2026, 5, 4), List.of(), "", new BigDecimal("1200000000.10"));

        var stored = serializer.serialize(paid, String.class);

        assertThat(stored.getData()).contains("1200000000.10");
        assertThat(read(stored)).isEqualTo(paid);
    }

    @Test
    void an_older_program_reads_past_what_a_newer_one_added() {
        assertThat(read("filing.Closed", "{\"requestId\":\"filing-1\",\"addedLater\":{\"x\":1}}"))
                .isEqualTo(new Closed("filing-1"));
    }

    @Test
    void an_event_without_a_name_is_neither_stored_nor_read() {
        assertThatThrownBy(() -> serializer.serialize("a text", String.class))
                .hasMessageContaining("java.lang.String has no name in the log")
                .hasMessageContaining("filing.Closed");
        assertThatThrownBy(() -> read("filing.Forgotten", "{}"))
                .isInstanceOf(UnknownEventName.class)
                .hasMessageContaining("'filing.Forgotten' revision '1', which has no class here");
    }

    @Test
    void metadata_goes_with_the_event() {
        MetaData metaData = MetaData.with("recordedOn", "2019-07-01");

        var stored = serializer.serialize(metaData, String.class);

        assertThat(stored.getData()).isEqualTo("{\"recordedOn\":\"2019-07-01\"}");
        assertThat(read(stored)).isEqualTo(metaData);
    }

    private Object read(String name, String json) {
        return read(new SimpleSerializedObject<>(json, String.class, name, "1"));
    }

    private Object read(SerializedObject<String> stored) {
        return serializer.deserialize(stored);
    }
}
