package rogatory.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import rogatory.stores.Ports;
import rogatory.stores.Postgres;
import rogatory.stores.Stores;

/**
 * One of several instances of a service, a process of its own on a port of its own, out of the same jar as the mesh.
 *
 * @param member the service, on this instance's port
 */
record Instance(Member member, Child child) implements AutoCloseable {

    /**
     * Starts it; its stores must be there.
     *
     * @param name among the instances
     * @param settings what it is told beyond its stores
     * @param data where unpacked programs and logs are kept
     */
    static Instance start(Member service, String name, Stores stores, Map<String, String> settings, Path data) {
        Member member = service.on(Ports.free());
        Map<String, String> told = new HashMap<>(Databases.of(
                member, Member.SERVICES.stream().filter(Member::keepsEvents).toList(), stores));
        told.put("SERVER_PORT", Integer.toString(member.port()));
        told.putAll(settings);
        try {
            Unpacked unpacked = Unpacked.of(member, Home.ROOT, Files.createDirectories(data.resolve("run")));
            Path log = Files.createDirectories(data.resolve("logs")).resolve(name + ".log");
            return new Instance(member, Child.start(name, unpacked.command(), unpacked.folder(), told, log));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Caller caller() {
        return new Caller(member.port());
    }

    DocketOf docket() {
        return new DocketOf(caller());
    }

    Instance awaitReady() {
        var health = new Health(member.port());
        Home.await(child.name() + " is ready", () -> {
            if (!child.isAlive()) {
                throw new AssertionError(child.name() + " has stopped:\n" + child.lastLines());
            }
            return health.isUp();
        });
        return this;
    }

    static long eventsOnRecord(Postgres postgres, Member service) {
        try (var connection = DriverManager.getConnection(postgres.adminJdbcUrl(service.name()));
                var statement = connection.createStatement();
                var count = statement.executeQuery("select count(*) from domain_event")) {
            count.next();
            return count.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        child.kill();
    }
}
