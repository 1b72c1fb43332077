package rogatory.chassis.meters;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leaves out meters whose names break Prometheus' conventions or say nothing here, and describes the undescribed. */
@Configuration(proxyBeanMethods = false)
public class MeterConfiguration {

    private static final Set<String> LEFT_OUT =
            Set.of("jvm.compilation.time", "process.cpu.time", "system.cpu.count", "tasks.scheduled.execution");
    private static final String SESSIONS = "tomcat.sessions";
    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "http.server.requests", "HTTP requests answered",
            "http.server.requests.active", "HTTP requests being answered");

    @Bean
    MeterFilter leftOutMeters() {
        return MeterFilter.deny(id -> id.getName().startsWith(SESSIONS)
                || LEFT_OUT.stream().anyMatch(name -> id.getName().startsWith(name)));
    }

    @Bean
    MeterFilter describedMeters() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                String description = DESCRIPTIONS.get(id.getName());
                return description == null || id.getDescription() != null
                        ? id
                        : new Meter.Id(
                                id.getName(), Tags.of(id.getTags()), id.getBaseUnit(), description, id.getType());
            }
        };
    }
}
