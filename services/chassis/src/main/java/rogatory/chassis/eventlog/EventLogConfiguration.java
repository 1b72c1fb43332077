package rogatory.chassis.eventlog;

import java.time.ZoneId;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The event log of a service, every part wired by hand: Axon's own wiring leaves out the event store and the
 * transactions on plain JDBC without a word. The service gives its {@link EventNames}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EventLogProperties.class)
public class EventLogConfiguration {

    /* Not the chain itself, which would count as one more upcaster. */
    record Upcasting(EventUpcaster chain) {}

    record OwnLog(LogSource source, EventLog events) implements ReadableLog {

        @Override
        public String name() {
            return OWN;
        }
    }

    EventLogConfiguration() {
        // Axon reports usage to its makers unless told not to; a tracker of sealed requests calls no one.
        System.setProperty("axoniq.update-checker.disabled", "true");
    }

    @Bean
    DataSource eventsDataSource(EventLogProperties settings) {
        EventLogMigration.run(settings);
        return EventDatabase.pool(settings.url(), settings.username(), settings.password(), settings.connections());
    }

    @Bean
    PlatformTransactionManager eventsTransactionManager(@Qualifier("eventsDataSource") DataSource database) {
        return new JdbcTransactionManager(database);
    }

    @Bean
    TransactionManager eventsAxonTransactionManager(
            @Qualifier("eventsTransactionManager") PlatformTransactionManager spring,
            @Qualifier("eventsDataSource") DataSource database) {
        var transactions = new SpringTransactionManager(spring);
        RealTransactions.require(transactions, JdbcClient.create(database));
        return transactions;
    }

    @Bean
    Serializer eventSerializer(EventNames names) {
        return new NamedEventSerializer(names);
    }

    @Bean
    Upcasting eventUpcasting(ObjectProvider<EventUpcaster> upcasters) {
        return new Upcasting(new EventUpcasterChain(upcasters.orderedStream().toList()));
    }

    @Bean
    LogPages logPages(
            @Qualifier("eventsDataSource") DataSource database,
            @Qualifier("eventSerializer") Serializer serializer,
            Upcasting upcasting) {
        return new LogPages(database, serializer, upcasting.chain());
    }

    @Bean
    EventLog eventLog(LogPages pages, @Qualifier("eventsDataSource") DataSource database) {
        return new PostgresEventLog(pages, database);
    }

    @Bean
    LogSource logSource(LogPages pages, EventLogProperties settings) {
        return new LogSource(
                pages, new LogTail(EventDatabase.direct(settings.url(), settings.username(), settings.password())));
    }

    @Bean
    ReadableLog ownLog(LogSource source, EventLog events) {
        return new OwnLog(source, events);
    }

    @Bean
    CommitNotifier commitNotifier(EventLogProperties settings) {
        return new CommitNotifier(EventDatabase.direct(settings.url(), settings.username(), settings.password()));
    }

    @Bean
    EventStorage eventStorage(
            @Qualifier("eventsDataSource") DataSource database,
            @Qualifier("eventsAxonTransactionManager") TransactionManager transactions,
            @Qualifier("eventSerializer") Serializer serializer,
            Upcasting upcasting) {
        return new EventStorage(EventStorage.onOurTable()
                .connectionProvider(new SpringDataSourceConnectionProvider(database))
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(upcasting.chain()));
    }

    @Bean
    BatchAppender batchAppender(
            EventStorage storage, CommitNotifier notifier, @Value("${rogatory.authority.zone:UTC}") ZoneId authority) {
        return new BatchAppender(storage, notifier, authority);
    }

    @Bean
    EventStore eventStore(
            EventStorage storage,
            LogSource source,
            CommitNotifier notifier,
            @Value("${rogatory.authority.zone:UTC}") ZoneId authority) {
        var store = new LogEventStore(storage, source, notifier);
        store.registerDispatchInterceptor(new RecordedOn(authority));
        return store;
    }
}
