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
import rogatory.chassis.eventlog.ReadableLog;

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
            ObjectProvider<ReadableLog> logs,
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
        var register = new ViewRegister(database.getCollection(REGISTER));
        return new Views(
                projections
                        .orderedStream()
                        .map(projection -> {
                            ReadableLog log = log(projection, logs);
                            return new HostedView(
                                    projection,
                                    new GenerationFactory(
                                            kind, collections, transactions, tokens, instances, log, settings),
                                    register,
                                    log);
                        })
                        .toList(),
                instances);
    }

    private static ReadableLog log(Projection projection, ObjectProvider<ReadableLog> logs) {
        return logs.stream()
                .filter(log -> log.name().equals(projection.log()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the view " + projection.view() + " is made of the log '"
                        + projection.log() + "', but this service reads none of that name"));
    }

    @Bean
    ProjectionsEndpoint projectionsEndpoint(Views views) {
        return new ProjectionsEndpoint(views);
    }

    @Bean
    ProjectionHealth projectionHealthIndicator(Views views) {
        return new ProjectionHealth(views);
    }

    @Bean
    ProjectionMeters projectionMeters(Views views, @Value("${rogatory.kind}") String kind) {
        return new ProjectionMeters(views, kind);
    }
}
