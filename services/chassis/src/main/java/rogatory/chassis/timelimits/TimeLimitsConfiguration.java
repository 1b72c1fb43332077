package rogatory.chassis.timelimits;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rogatory.chassis.casework.Kinds;
import rogatory.chassis.casework.Office;

/** Wires the automations of all kinds that a service keeps. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TimeLimitsProperties.class)
public class TimeLimitsConfiguration {

    @Bean
    WhenTimeLimitsPassThenAct whenTimeLimitsPassThenAct(
            Kinds kinds, PassedLimits passed, Office office, Clock clock, TimeLimitsProperties settings) {
        return new WhenTimeLimitsPassThenAct(kinds, passed, office, clock, settings);
    }
}
