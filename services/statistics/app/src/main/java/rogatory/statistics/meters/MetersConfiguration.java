package rogatory.statistics.meters;

import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import rogatory.statistics.challenges.rules.Thresholds;
import rogatory.statistics.store.Cases;

/** Reckons the meters at a fixed pace, and hands them to Prometheus' registry. */
@Configuration(proxyBeanMethods = false)
class MetersConfiguration {

    @Bean
    List<Meter> meters(Thresholds thresholds) {
        return Meters.all(thresholds);
    }

    @Bean
    CaseMeters caseMeters(Cases cases, List<Meter> meters, Clock clock, PrometheusRegistry registry) {
        var shown = new CaseMeters(cases, meters, clock);
        registry.register(shown);
        return shown;
    }

    /** @param pace from the end of one reckoning to the next */
    @Bean
    SchedulingConfigurer reckoning(CaseMeters meters, @Value("${rogatory.statistics.reckon-every}") Duration pace) {
        return tasks -> tasks.addFixedDelayTask(meters::reckon, pace);
    }
}
