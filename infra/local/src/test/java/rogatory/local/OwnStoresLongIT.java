package rogatory.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import rogatory.stores.Mongo;
import rogatory.stores.Ports;
import rogatory.stores.Postgres;

/** What the page says about your own PostgreSQL and MongoDB, done word for word: only places and passwords are put in. */
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OwnStoresLongIT {

    private static final Path PAGE = Home.ROOT.resolve("infra/local/README.md");
    private static final Pattern BLOCK = Pattern.compile("```\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private static Path folder;

    private static final List<Child> STARTED = new ArrayList<>();

    private static Postgres postgres;
    private static Mongo mongo;
    private static int servicePort;
    private static int gatewayPort;

    @BeforeAll
    static void do_what_the_page_says() throws IOException, SQLException {
        postgres = Postgres.start(folder.resolve("postgres"), 0);
        mongo = Mongo.start(folder.resolve("mongo"), 0);
        servicePort = Ports.free();
        gatewayPort = Ports.free();
        String page = Files.readString(PAGE);
        List<String> blocks = BLOCK.matcher(page.substring(page.indexOf("## With your own PostgreSQL and MongoDB")))
                .results()
                .map(block -> block.group(1))
                .toList();
        prepare(blocks.get(0).replace("'...'", "'secret'"));
        for (String command : commands(blocks.get(1))) {
            STARTED.add(Child.start(
                    "program " + STARTED.size(),
                    List.of("sh", "-c", "exec env " + command),
                    Home.ROOT,
                    Map.of("PATH", Path.of(Jvm.java()).getParent() + ":" + System.getenv("PATH")),
                    folder.resolve("program-" + STARTED.size() + ".log")));
        }
    }

    @AfterAll
    static void stop() {
        STARTED.reversed().forEach(Child::stop);
        mongo.close();
        postgres.close();
    }

    private static void prepare(String script) throws SQLException {
        try (var connection = DriverManager.getConnection(postgres.adminJdbcUrl("postgres"));
                var statement = connection.createStatement()) {
            for (String line : script.lines().toList()) {
                statement.execute(line);
            }
        }
    }

    private static List<String> commands(String script) {
        return Arrays.asList(script.replace("\\\n", " ")
                .replace("//db:5432/", "//127.0.0.1:" + postgres.port() + "/")
                .replace("//db:27017/", "//127.0.0.1:" + mongo.port() + "/")
                .replace("PASSWORD=...", "PASSWORD=secret")
                .replace("8102", Integer.toString(servicePort))
                .replace("8080", Integer.toString(gatewayPort))
                .split("\\n"));
    }

    @Test
    void a_request_is_recorded_through_the_gateway_and_shown_on_the_docket() {
        Home.await("the service is ready", () -> {
            STARTED.forEach(
                    child -> assertThat(child.isAlive()).as(child.lastLines()).isTrue());
            return new Health(servicePort).isUp();
        });
        var gateway = new Caller(gatewayPort);
        Home.await("the gateway finds the service", () -> gateway.answers(DocketOf.REQUESTS));
        Run intake = Run.of(Home.intake(
                gatewayPort, Caseload.of(1, "OWN", folder).requests(), folder.resolve("OWN-events.csv"), "--quiet"));
        assertThat(intake.exitCode(60)).as(intake.text()).isZero();
        new DocketOf(new Caller(servicePort)).awaitRead();
        assertThat(new DocketOf(gateway).entries()).containsOnlyKeys("OWN-000");
    }
}
