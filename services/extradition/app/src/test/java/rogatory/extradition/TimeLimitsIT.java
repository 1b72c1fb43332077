package rogatory.extradition;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.extradition.ExtraditionServiceIT.at;
import static rogatory.testkit.ServiceCaller.await;
import static rogatory.testkit.ServiceCaller.json;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import rogatory.stores.Stores;
import rogatory.stores.StoresSettings;
import rogatory.testkit.ServiceCaller;
import rogatory.testkit.ServicePlaces;

/** What follows by itself when a time limit passes: once, from two instances, after a restart and after a replay. */
class TimeLimitsIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final String EXPIRED = "PapersDeadlineExpired";

    private static Stores stores;
    private static ServicePlaces places;

    @BeforeAll
    static void start() {
        stores = Stores.start(StoresSettings.temporary());
        places = ServicePlaces.prepared(stores, "extradition");
    }

    @AfterAll
    static void stop() {
        stores.close();
    }

    @Test
    void papers_that_do_not_come_are_noted_once_whatever_is_started_stopped_or_replayed() throws Exception {
        List<String> late;
        String waiting;
        String longAgo;
        try (var one = instance();
                var other = instance()) {
            ServiceCaller caller = at(one);
            late = IntStream.range(0, 20)
                    .mapToObj(i -> held(caller, "LATE-" + i, TODAY.minusDays(30), 20))
                    .toList();
            waiting = held(caller, "WAITING", TODAY.minusDays(5), 5);
            longAgo = held(caller, "LONG-AGO", TODAY.minusDays(300), 20);
            for (String id : late) {
                await("the papers of " + id + " are noted as late", () -> expiries(caller, id) > 0);
            }
            rebuildDocket(one);
            rebuildDocket(other);
            letSomeLooksPass();
        }
        try (var restarted = instance()) {
            letSomeLooksPass();
            ServiceCaller caller = at(restarted);
            assertThat(late).allSatisfy(id -> assertThat(expiries(caller, id)).isEqualTo(1));
            assertThat(caller.request(late.getFirst() + "/history")
                            .get(2)
                            .get("occurredOn")
                            .asString())
                    .isEqualTo(TODAY.minusDays(9).toString());
            assertThat(expiries(caller, waiting))
                    .as("due today: the papers may still come")
                    .isZero();
            assertThat(expiries(caller, longAgo))
                    .as("passed long before anybody watched: left to an officer")
                    .isZero();
            assertThat(json(caller.get("/requests?timeLimit=papers-after-provisional-arrest&overdue=true&limit=100"))
                            .get("items")
                            .findValuesAsString("ref"))
                    .as("what is overdue stays to be seen until it is noted")
                    .contains("LONG-AGO")
                    .doesNotContain("LATE-0");
        }
    }

    private static ConfigurableApplicationContext instance() {
        return SpringApplication.run(
                ExtraditionApplication.class,
                places.arguments("--rogatory.automations.look=100ms", "--rogatory.automations.settle=0s"));
    }

    private static String held(ServiceCaller caller, String ref, LocalDate arrestedOn, int papersWithinDays) {
        String id = caller.opened(ExtraditionServiceIT.receipt(ref, "\"sought\":[\"E-PROV\"],"));
        caller.act(id, "provisional-arrest", arrestedOn.toString(), "\"papersWithinDays\":" + papersWithinDays);
        return id;
    }

    private static long expiries(ServiceCaller caller, String id) {
        return caller.request(id + "/history").findValuesAsString("event").stream()
                .filter(EXPIRED::equals)
                .count();
    }

    private static void rebuildDocket(ConfigurableApplicationContext instance) throws Exception {
        URI docket = URI.create("http://127.0.0.1:"
                + instance.getEnvironment().getProperty("local.server.port")
                + "/actuator/projections/docket");
        try (var http = HttpClient.newHttpClient()) {
            http.send(
                    HttpRequest.newBuilder(docket).POST(BodyPublishers.noBody()).build(), BodyHandlers.discarding());
        }
    }

    private static void letSomeLooksPass() throws InterruptedException {
        Thread.sleep(1_500);
    }
}
