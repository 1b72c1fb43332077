package rogatory.chassis.eventlog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;

/** Gives events from a history import the day the authority recorded them; when they came here is kept beside it. */
final class RecordedOn implements MessageDispatchInterceptor<EventMessage<?>> {

    private static final String KEY = "recordedOn";

    private final ZoneId authority;

    RecordedOn(ZoneId authority) {
        this.authority = authority;
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> events) {
        return (index, event) -> {
            Object day = event.getMetaData().get(KEY);
            return day != null && event instanceof DomainEventMessage<?> domainEvent
                    ? at(domainEvent, LocalDate.parse(day.toString()))
                    : event;
        };
    }

    private <T> EventMessage<T> at(DomainEventMessage<T> event, LocalDate day) {
        Instant midnight = day.atStartOfDay(authority).toInstant();
        return new GenericDomainEventMessage<>(
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getPayload(),
                event.getMetaData(),
                event.getIdentifier(),
                midnight);
    }
}
