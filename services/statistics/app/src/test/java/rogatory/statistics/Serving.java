package rogatory.statistics;

import static rogatory.testkit.ServiceCaller.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import rogatory.chassis.eventlog.EventNames;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.lawenforcement.events.LawEnforcementEvent;
import rogatory.mla.events.MlaEvent;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.spontaneous.events.SpontaneousEvent;
import rogatory.stores.Stores;
import rogatory.stores.StoresSettings;
import rogatory.testkit.ServiceCaller;
import tools.jackson.databind.JsonNode;

/** The service beside logs of its own, real stores under all of them. */
public final class Serving implements AutoCloseable {

    private static final EventNames OUTGOING = EventNames.of("outgoing", OutgoingEvent.class);

    private final Stores stores = Stores.start(StoresSettings.temporary());
    private final Writing mla =
            new Writing(stores, "mla", EventNames.of("mla", MlaEvent.class).and(OUTGOING));
    private final Writing extradition = new Writing(
            stores,
            "extradition",
            EventNames.of("extradition", ExtraditionEvent.class).and(OUTGOING));
    private final Writing lawEnforcement = new Writing(
            stores,
            "law-enforcement",
            EventNames.of("law-enforcement", LawEnforcementEvent.class)
                    .and(EventNames.of("spontaneous", SpontaneousEvent.class))
                    .and(OUTGOING));
    private final List<String> arguments;
    private ConfigurableApplicationContext service;

    private static final String OWNER = "statistics_owner";
    static final String SERVICE = "statistics_service";

    public Serving(String... more) {
        arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--rogatory.views.uri=" + stores.mongo().uri("statistics"),
                "--rogatory.views.tend=50ms",
                "--rogatory.releases.url=jdbc:postgresql://127.0.0.1:"
                        + stores.postgres().port() + "/statistics"));
        stores.postgres().createRole(OWNER, OWNER);
        stores.postgres().createRole(SERVICE, SERVICE);
        stores.postgres().createDatabase("statistics");
        owned();
        arguments.addAll(mla.arguments(0));
        arguments.addAll(extradition.arguments(1));
        arguments.addAll(lawEnforcement.arguments(2));
        arguments.addAll(List.of(more));
        service = started();
    }

    private ConfigurableApplicationContext started() {
        return SpringApplication.run(StatisticsApplication.class, arguments.toArray(String[]::new));
    }

    /** Ends the service and starts it again on the same stores. */
    public void restart() {
        restart(database -> {});
    }

    /** Ends the service, drops all that it has in MongoDB, and starts it again. */
    public void replay() {
        restart(MongoDatabase::drop);
    }

    /** Ends the service, does something to what it has in MongoDB, and starts it again. */
    public void restart(Consumer<MongoDatabase> meanwhile) {
        service.close();
        inMongo(meanwhile);
        service = started();
    }

    private void inMongo(Consumer<MongoDatabase> something) {
        try (MongoClient client = MongoClients.create(stores.mongo().uri("statistics"))) {
            something.accept(client.getDatabase("statistics"));
        }
    }

    /** The log of a service, by its name. */
    public Writing log(String name) {
        return switch (name) {
            case "mla" -> mla;
            case "extradition" -> extradition;
            default -> lawEnforcement;
        };
    }

    public <T> T bean(Class<T> type) {
        return service.getBean(type);
    }

    private void owned() {
        try (var connection = DriverManager.getConnection(stores.postgres().adminJdbcUrl("statistics"));
                var statement = connection.createStatement()) {
            statement.execute("alter database statistics owner to " + OWNER);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Writing mla() {
        return mla;
    }

    Stores stores() {
        return stores;
    }

    ServiceCaller statistics() {
        return new ServiceCaller(base() + "/api/statistics");
    }

    /** What is no text, as it comes. */
    public byte[] file(String path) {
        try (var caller = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(base() + "/api/statistics" + path))
                    .build();
            return caller.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As that role, in the database of what was released. */
    Connection releases(String role) throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + stores.postgres().port() + "/statistics";
        return DriverManager.getConnection(url, role, role);
    }

    void execute(String role, String sql) throws SQLException {
        try (var connection = releases(role);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Waits until all that was written is among the facts. */
    public void catchUp() {
        await("the case facts", () -> behind() == 0);
    }

    public long behind() {
        JsonNode views = ServiceCaller.json(new ServiceCaller(base()).get("/actuator/projections"));
        return views.valueStream()
                .mapToLong(view -> view.get("behind").asLong())
                .sum();
    }

    private String base() {
        return "http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port");
    }

    @Override
    public void close() {
        service.close();
        List.of(mla, extradition, lawEnforcement).forEach(Writing::close);
        stores.close();
    }
}
