package rogatory.chassis.eventlog;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import rogatory.vocabulary.LegalFact;

/** Appends the events of many requests at once, in the transaction that is open, through Axon's engine as all others. */
public final class BatchAppender {

    private static final String TYPE = "CaseAggregate";

    /**
     * An event that is to be appended.
     *
     * @param sequence its place in its stream; if somebody else has taken it, the transaction fails
     * @param recordedOn the day the authority recorded it, where history is loaded
     */
    public record Fresh(
            LegalFact event, long sequence, @Nullable LocalDate recordedOn) {}

    private final EventStorage storage;
    private final CommitNotifier notifier;
    private final ZoneId authority;
    private final Clock clock;

    BatchAppender(EventStorage storage, CommitNotifier notifier, ZoneId authority) {
        this.storage = storage;
        this.notifier = notifier;
        this.authority = authority;
        this.clock = Clock.systemUTC();
    }

    public void append(List<Fresh> events) {
        storage.appendEvents(events.stream().map(this::message).toList());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                notifier.committed();
            }
        });
    }

    private GenericDomainEventMessage<LegalFact> message(Fresh fresh) {
        Instant recordedAt = fresh.recordedOn() == null
                ? clock.instant()
                : fresh.recordedOn().atStartOfDay(authority).toInstant();
        return new GenericDomainEventMessage<>(
                TYPE,
                fresh.event().requestId(),
                fresh.sequence(),
                fresh.event(),
                MetaData.emptyInstance(),
                UUID.randomUUID().toString(),
                recordedAt);
    }
}
