package rogatory.chassis.projection;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.UUID;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rogatory.chassis.eventlog.EventLog;
import rogatory.chassis.eventlog.LogSource;

/** Wires the views of a service onto MongoDB. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ViewsProperties.class)
public class ProjectionConfiguration {

    private static final String REGISTER = "views";

    @Bean(destroyMethod = "close")
    MongoClient viewsClient(ViewsProperties settings) {
        return ViewDatabase.client(settings.uri());
    }

    @Bean
    Views views(
            ObjectProvider<Projection> projections,
            MongoClient client,
            ViewsProperties settings,
            LogSource source,
            EventLog log,
            @Value("${rogatory.kind}") String kind) {
        MongoDatabase database = ViewDatabase.database(client, settings.uri());
        var transactions = new SessionTransactions(client);
        Serializer tokenSerializer = JacksonSerializer.builder().build();
        String owner = UUID.randomUUID().toString();
        var tokens = new ViewTokens(
                database.getCollection(ViewTokens.COLLECTION),
                transactions,
                new TokenCodec(tokenSerializer),
                owner,
                settings.claim(),
                Clock.systemUTC());
        var instances = new Instances(
                database.getCollection(Instances.COLLECTION),
                owner,
                settings.claim(),
                Clock.systemUTC(),
                processor -> tokens.fetchSegments(processor).length);
        var collections = new ViewCollections(client, database, settings.sharded());
        var factory = new GenerationFactory(kind, collections, transactions, tokens, instances, source, log, settings);
        var register = new ViewRegister(database.getCollection(REGISTER));
        return new Views(
                projections
                        .orderedStream()
                        .map(projection -> new HostedView(projection, factory, register, log))
                        .toList(),
                instances);
    }

    @Bean
    ProjectionsEndpoint projectionsEndpoint(Views views, EventLog log) {
        return new ProjectionsEndpoint(views, log);
    }

    @Bean
    ProjectionHealth projectionHealthIndicator(Views views) {
        return new ProjectionHealth(views);
    }

    @Bean
    ProjectionMeters projectionMeters(Views views, EventLog log, @Value("${rogatory.kind}") String kind) {
        return new ProjectionMeters(views, log, kind);
    }
}
