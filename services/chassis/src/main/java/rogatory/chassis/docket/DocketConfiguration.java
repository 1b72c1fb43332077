package rogatory.chassis.docket;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rogatory.chassis.casework.Kind;
import rogatory.chassis.projection.Views;
import tools.jackson.databind.json.JsonMapper;

/** Wires the docket: its projection, its pages, its figures. */
@Configuration(proxyBeanMethods = false)
public class DocketConfiguration {

    @Bean
    DocketProjection<?, ?> docketProjection(Kind<?, ?> kind, JsonMapper json) {
        return new DocketProjection<>(kind, json);
    }

    @Bean
    DocketEndpoint docketEndpoint(Views views, Kind<?, ?> kind, Clock clock) {
        return new DocketEndpoint(new Docket(views), views, kind, clock);
    }

    @Bean
    CaseloadMeters caseloadMeters(Views views, Clock clock, Kind<?, ?> kind, MeterRegistry registry) {
        return new CaseloadMeters(views, clock, kind, registry);
    }
}
