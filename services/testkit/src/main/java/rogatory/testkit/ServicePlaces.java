package rogatory.testkit;

import java.util.stream.Stream;
import rogatory.stores.Stores;

/**
 * The database, the roles and the views of a service under test, on real stores.
 *
 * @param service its name, such as {@code law-enforcement}
 */
public record ServicePlaces(Stores stores, String service) {

    private static final String READER = "statistics_reader";

    /** Makes what an operator makes before the first start. */
    public static ServicePlaces prepared(Stores stores, String service) {
        String role = service.replace('-', '_') + "_service";
        stores.postgres().createRole(role, role);
        stores.postgres().createRole(READER, READER);
        stores.postgres().createDatabase(service);
        return new ServicePlaces(stores, service);
    }

    /** Arguments for its start on a free port, with these others. */
    public String[] arguments(String... more) {
        return Stream.concat(
                        Stream.of(
                                "--server.port=0",
                                "--rogatory.events.url=" + url(),
                                "--rogatory.events.owner-username=postgres",
                                "--rogatory.views.uri=" + stores.mongo().uri(service)),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + stores.postgres().port() + "/" + service;
    }
}
