package rogatory.chassis.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import rogatory.chassis.eventlog.FilingEvent.Closed;
import rogatory.chassis.eventlog.FilingEvent.Filed;
import rogatory.chassis.eventlog.FilingEvent.Noted;

class EventLogIT {

    private static RunningLog running;

    @BeforeAll
    static void start(@TempDir Path folder) {
        running = new RunningLog(folder);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static Filed filed(String id) {
        return new Filed(id, LocalDate.of(2026, 5, 4), List.of("bribery"), null, null);
    }

    @Test
    void a_stream_is_read_as_it_was_written() {
        running.append("filing-1", 0, filed("filing-1"));
        running.append("filing-1", 1, new Noted("filing-1", 7));
        running.append("filing-1", 2, new Closed("filing-1"));

        List<Recorded<FilingEvent>> stream = running.log().stream("filing-1");

        assertThat(stream)
                .extracting(Recorded::event)
                .containsExactly(filed("filing-1"), new Noted("filing-1", 7), new Closed("filing-1"));
        assertThat(stream).extracting(Recorded::sequence).containsExactly(0L, 1L, 2L);
        assertThat(stream).extracting(Recorded::position).isSorted();
        assertThat(stream).extracting(Recorded::recordedAt).allMatch(at -> between(at, Duration.ofMinutes(1)));
        assertThat(running.bean(EventStore.class).readEvents("filing-1").asStream())
                .hasSize(3);
    }

    @Test
    void an_unknown_request_has_an_empty_stream() {
        assertThat(running.log().stream("filing-none")).isEmpty();
    }

    @Test
    void events_are_stored_under_our_names_and_read_in_psql() {
        running.append("filing-2", 0, filed("filing-2"));

        Map<String, Object> row = running.as(RunningLog.SERVICE)
                .sql("select event_name, event_revision, payload, payload::json->>'occurredOn' as day from domain_event"
                        + " where aggregate_identifier = 'filing-2'")
                .query()
                .singleRow();

        assertThat(row)
                .containsEntry("event_name", "filing.Filed")
                .containsEntry("event_revision", "1")
                .containsEntry("day", "2026-05-04")
                .containsEntry(
                        "payload",
                        "{\"requestId\":\"filing-2\",\"occurredOn\":\"2026-05-04\",\"offences\":[\"bribery\"]}");
    }

    @Test
    void an_imported_event_carries_the_day_it_was_recorded_and_keeps_the_true_time_beside_it() {
        running.append("filing-3", 0, filed("filing-3"), Map.of("recordedOn", "2019-07-01"));

        assertThat(running.log().stream("filing-3"))
                .extracting(Recorded::recordedAt)
                .containsExactly(Instant.parse("2019-06-30T22:00:00Z"));
        assertThat(running.as(RunningLog.SERVICE)
                        .sql("select appended_at from domain_event where aggregate_identifier = 'filing-3'")
                        .query(java.time.OffsetDateTime.class)
                        .single()
                        .toInstant())
                .matches(at -> between(at, Duration.ofMinutes(1)));
    }

    @Test
    void two_writers_cannot_take_the_same_place_in_a_stream() {
        running.append("filing-4", 0, filed("filing-4"));
        running.append("filing-4", 1, new Noted("filing-4", 1));

        assertThatThrownBy(() -> running.append("filing-4", 0, filed("filing-4")))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThatThrownBy(() -> running.append("filing-4", 1, new Noted("filing-4", 2)))
                .isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void a_reader_is_woken_at_once() throws Exception {
        try (var stream = running.source().openStream(running.source().createHeadToken())) {
            long before = System.nanoTime();
            running.append("filing-5", 0, filed("filing-5"));

            var read = Recorded.from(stream.nextAvailable());

            assertThat(read.event()).isEqualTo(filed("filing-5"));
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
            assertThat(stream.hasNextAvailable(1, TimeUnit.MILLISECONDS)).isFalse();
        }
    }

    @Test
    void a_reader_goes_on_from_its_token() throws Exception {
        TxPosition start = running.log().head();
        for (int i = 0; i < 5; i++) {
            running.append("filing-6", i, new Noted("filing-6", i));
        }
        List<Object> read = new ArrayList<>();
        TxPosition token = start;
        for (int i = 0; i < 5; i++) {
            try (var stream = running.source().openStream(token)) {
                var message = stream.nextAvailable();
                token = (TxPosition) message.trackingToken();
                read.add(message.getPayload());
            }
        }

        assertThat(read)
                .containsExactlyElementsOf(Stream.iterate(0, i -> i + 1)
                        .limit(5)
                        .map(i -> new Noted("filing-6", i))
                        .toList());
        assertThat(running.log().countAfter(start)).isEqualTo(5);
        assertThat(running.log().countAfter(token)).isZero();
        assertThat(token).isEqualTo(running.log().head());
    }

    @Test
    void a_token_at_a_time_stands_before_what_came_after_it() throws Exception {
        running.append("filing-7", 0, filed("filing-7"));
        Instant between = running.as(RunningLog.SERVICE)
                .sql("select clock_timestamp()")
                .query(java.time.OffsetDateTime.class)
                .single()
                .toInstant();
        running.append("filing-7", 1, new Closed("filing-7"));

        try (var stream = running.source().openStream(running.source().createTokenAt(between))) {
            assertThat(stream.nextAvailable().getPayload()).isEqualTo(new Closed("filing-7"));
        }
        assertThat(running.source().createTokenAt(Instant.now().plusSeconds(60)))
                .isEqualTo(running.log().head());
    }

    @Test
    void the_log_had_come_as_far_as_the_last_event_recorded_by_a_time() {
        running.append("filing-place", 0, filed("filing-place"));
        Instant between = Instant.now();
        running.append("filing-place", 1, new Closed("filing-place"));

        List<Recorded<FilingEvent>> stream = running.log().stream("filing-place");
        assertThat(running.log().lastRecordedBy(between))
                .isEqualTo(stream.getFirst().position());
        assertThat(running.log().lastRecordedBy(Instant.now()))
                .isEqualTo(stream.getLast().position());
        assertThat(running.log().lastRecordedBy(Instant.EPOCH)).isEqualTo(TxPosition.START);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update domain_event set payload = '{}'",
                "delete from domain_event",
                "truncate domain_event",
            })
    void nobody_changes_or_removes_an_event(String statement) {
        assertThatThrownBy(() -> running.as(RunningLog.SERVICE).sql(statement).update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> running.as("postgres").sql(statement).update())
                .rootCause()
                .hasMessageContaining("events are never changed or removed");
    }

    @Test
    void a_reader_role_reads_and_nothing_else() throws Exception {
        var figures = running.as(RunningLog.READER);

        assertThat(figures.sql("select count(*) from domain_event")
                        .query(Long.class)
                        .single())
                .isNotNegative();
        assertThatThrownBy(() -> figures.sql("insert into domain_event (aggregate_identifier) values ('x')")
                        .update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_missing_role_is_named() {
        var settings = new EventLogProperties(running.url(), "nobody-here", "", "postgres", "", List.of(), 2);

        assertThatThrownBy(() -> EventLogMigration.run(settings))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PostgreSQL has no role nobody-here");
    }

    @Test
    void axon_tells_its_makers_nothing() {
        System.clearProperty("axoniq.update-checker.disabled");
        new EventLogConfiguration();

        assertThat(UsagePropertyProvider.create().getDisabled()).isTrue();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.toLowerCase().contains("updatechecker") || name.contains("AxonTaskJanitor"));
    }

    @Test
    void a_transaction_manager_that_does_nothing_is_found_out_at_start() {
        assertThatThrownBy(() ->
                        RealTransactions.require(NoTransactionManager.instance(), JdbcClient.create(running.pool())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the transaction manager is not real")
                .hasMessageContaining("committed");
    }

    @Test
    void a_forgotten_transaction_of_the_service_is_ended() {
        assertThat(JdbcClient.create(running.pool())
                        .sql("show idle_in_transaction_session_timeout")
                        .query(String.class)
                        .single())
                .isEqualTo("30s");
    }

    @Test
    void older_revisions_are_brought_to_the_newest_form() {
        running.append("filing-8", 0, new Noted("filing-8", 7));
        var upcaster = new CountedFromAHundred();
        var names = EventNames.of(RunningLog.SERVICE, FilingEvent.class).revision(Noted.class, "2");

        try (var figures = new FollowedLog(
                RunningLog.SERVICE, running.url(), RunningLog.READER, RunningLog.READER, names, List.of(upcaster))) {
            assertThat(figures.events().stream("filing-8"))
                    .extracting(Recorded::event)
                    .containsExactly(new Noted("filing-8", 107));
        }
    }

    /** Revision 2 counts from a hundred. */
    private static final class CountedFromAHundred extends SingleEventUpcaster {

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().equals(new SimpleSerializedType("filing.Noted", "1"));
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(new SimpleSerializedType("filing.Noted", "2"), ObjectNode.class, json -> {
                json.put("number", json.get("number").intValue() + 100);
                return json;
            });
        }
    }

    private static boolean between(Instant at, Duration ago) {
        return at.isAfter(Instant.now().minus(ago)) && at.isBefore(Instant.now().plusSeconds(1));
    }
}
