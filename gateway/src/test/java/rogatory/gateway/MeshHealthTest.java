package rogatory.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class MeshHealthTest {

    @Test
    void the_mesh_is_ready_when_every_service_is() throws Exception {
        try (var mla = RemoteService.saying(200, "{}");
                var others = RemoteService.saying(200, "{}");
                var gateway = RunningGateway.before(
                        mla.uri(),
                        "ROGATORY_EXTRADITION_URI=" + others.uri(),
                        "ROGATORY_LAW_ENFORCEMENT_URI=" + others.uri())) {
            var health = gateway.get("/actuator/health");

            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body())
                    .contains("\"extradition\":\"UP\"", "\"mla\":\"UP\"", "\"law-enforcement\":\"UP\"");
            assertThat(mla.calls().getFirst().target()).isEqualTo("/actuator/health");
        }
    }

    @Test
    void one_service_that_is_not_makes_it_503_and_is_named() throws Exception {
        var released = new CountDownLatch(1);
        try (var mla = RemoteService.saying(200, "{}");
                var starting = RemoteService.saying(503, "{}");
                var hanging = RemoteService.answering(exchange -> {
                    try {
                        released.await();
                    } catch (InterruptedException stop) {
                        Thread.currentThread().interrupt();
                    }
                });
                var gateway = RunningGateway.before(
                        mla.uri(),
                        "rogatory.mesh.patience=300ms",
                        "rogatory.mesh.services.extradition=" + starting.uri(),
                        "rogatory.mesh.services.law-enforcement=" + hanging.uri(),
                        "rogatory.mesh.services.statistics=" + RemoteService.nobody())) {
            var health = gateway.get("/actuator/health");
            released.countDown();

            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(health.body())
                    .contains("\"mla\":\"UP\"", "\"extradition\":\"answers 503\"")
                    .contains("\"law-enforcement\":\"no answer within 300 ms\"", "\"statistics\":\"not running at ");
        }
    }

    @Test
    void prometheus_is_served_and_nothing_else_of_the_inside() throws Exception {
        try (var gateway = RunningGateway.with()) {
            assertThat(gateway.get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
            assertThat(gateway.get("/actuator/env").statusCode()).isEqualTo(404);
            assertThat(gateway.get("/actuator/heapdump").statusCode()).isEqualTo(404);
        }
    }
}
