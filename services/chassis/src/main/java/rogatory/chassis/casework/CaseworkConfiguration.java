package rogatory.chassis.casework;

import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import rogatory.vocabulary.LegalAct;
import tools.jackson.databind.json.JsonMapper;

/** Wires the way of an act: bus, receipts, aggregate. */
@Configuration(proxyBeanMethods = false)
public class CaseworkConfiguration {

    @Bean
    Receipts receipts(@Qualifier("eventsDataSource") DataSource database, JsonMapper json) {
        return new Receipts(JdbcClient.create(database), json);
    }

    @Bean
    CommandBus commandBus(
            @Qualifier("eventsAxonTransactionManager") TransactionManager transactions,
            EventStore events,
            Aggregate<?> aggregate,
            Kind<?, ?> kind,
            Receipts receipts) {
        SimpleCommandBus bus =
                SimpleCommandBus.builder().transactionManager(transactions).build();
        bus.registerHandlerInterceptor(new ReceiptKeeping(kind, receipts));
        subscribe(bus, aggregate.type(), events);
        return bus;
    }

    @Bean
    Office office(Kind<?, ?> kind, CommandBus bus, Receipts receipts, Clock clock) {
        return new Office(kind, bus, receipts, clock);
    }

    private static <A extends CaseAggregate<?, ?>> void subscribe(CommandBus bus, Class<A> type, EventStore events) {
        var repository =
                EventSourcingRepository.builder(type).eventStore(events).build();
        AggregateAnnotationCommandHandler.<A>builder()
                .aggregateType(type)
                .repository(repository)
                .commandTargetResolver(command ->
                        new VersionedAggregateIdentifier((Object) ((LegalAct) command.getPayload()).requestId(), null))
                .build()
                .subscribe(bus);
    }
}
