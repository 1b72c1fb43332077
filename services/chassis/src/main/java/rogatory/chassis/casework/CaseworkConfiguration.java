package rogatory.chassis.casework;

import static rogatory.chassis.casework.CaseAggregate.OPEN;

import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AbstractAggregateFactory;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rogatory.chassis.eventlog.BatchAppender;
import rogatory.chassis.eventlog.EventLog;
import rogatory.chassis.eventlog.EventNames;
import rogatory.vocabulary.LegalAct;
import rogatory.vocabulary.WorkingCalendar;
import tools.jackson.databind.json.JsonMapper;

/** Wires the way of an act: bus, receipts, aggregate. */
@Configuration(proxyBeanMethods = false)
public class CaseworkConfiguration {

    @Bean
    Kinds kinds(ObjectProvider<Kind<?, ?>> kinds, @Value("${rogatory.kind}") String service) {
        return new Kinds(service, kinds.orderedStream().toList());
    }

    @Bean
    EventNames eventNames(Kinds kinds) {
        return kinds.all().stream()
                .map(kind -> EventNames.of(kind.eventPrefix(), kind.events()))
                .reduce(EventNames::and)
                .orElseThrow(() -> new IllegalStateException("a service keeps at least one kind of request"));
    }

    @Bean
    DueDays dueDays(WorkingCalendar calendar) {
        return new DueDays(calendar);
    }

    @Bean
    Receipts receipts(@Qualifier("eventsDataSource") DataSource database, JsonMapper json) {
        return new Receipts(database, json);
    }

    @Bean
    CommandBus commandBus(
            @Qualifier("eventsAxonTransactionManager") TransactionManager transactions,
            EventStore events,
            Kinds kinds,
            Receipts receipts) {
        SimpleCommandBus bus =
                SimpleCommandBus.builder().transactionManager(transactions).build();
        bus.registerHandlerInterceptor(new ReceiptKeeping(kinds, receipts));
        subscribe(bus, kinds, events);
        return bus;
    }

    @Bean
    Office office(Kinds kinds, CommandBus bus, Receipts receipts, Clock clock) {
        return new Office(kinds, bus, receipts, clock);
    }

    @Bean
    BatchOffice batchOffice(
            Kinds kinds,
            Office office,
            Receipts receipts,
            EventLog log,
            BatchAppender appender,
            @Qualifier("eventsAxonTransactionManager") TransactionManager transactions) {
        return new BatchOffice(kinds, office, receipts, log, appender, transactions);
    }

    /** One class for all kinds: which one a stream is of, its id says. */
    @SuppressWarnings("unchecked")
    private static void subscribe(CommandBus bus, Kinds kinds, EventStore events) {
        var type = (Class<CaseAggregate<?, ?>>) (Class<?>) CaseAggregate.class;
        var repository = EventSourcingRepository.builder(type)
                .eventStore(events)
                .aggregateFactory(new FileFactory(type, kinds))
                .build();
        AggregateAnnotationCommandHandler.<CaseAggregate<?, ?>>builder()
                .aggregateType(type)
                .repository(repository)
                .commandTargetResolver(command ->
                        new VersionedAggregateIdentifier((Object) ((LegalAct) command.getPayload()).requestId(), null))
                .build()
                .subscribe(bus);
        bus.subscribe(OPEN, command -> open((LegalAct) command.getPayload(), command.getMetaData(), kinds, repository));
    }

    private static Answer open(
            LegalAct receipt, MetaData metaData, Kinds kinds, Repository<CaseAggregate<?, ?>> repository)
            throws Exception {
        var answer = new AtomicReference<Answer>();
        repository.newInstance(
                () -> new CaseAggregate<>(kinds.of(receipt.requestId())),
                file -> answer.set(file.invoke(fresh -> fresh.open(receipt, metaData))));
        return Objects.requireNonNull(answer.get());
    }

    private static final class FileFactory extends AbstractAggregateFactory<CaseAggregate<?, ?>> {

        private final Kinds kinds;

        FileFactory(Class<CaseAggregate<?, ?>> type, Kinds kinds) {
            super(type);
            this.kinds = kinds;
        }

        @Override
        @SuppressWarnings("rawtypes")
        protected CaseAggregate<?, ?> doCreateAggregate(String id, DomainEventMessage first) {
            return new CaseAggregate<>(kinds.of(id));
        }
    }
}
