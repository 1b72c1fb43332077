package rogatory.lawenforcement.axon;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this service gives the chassis. */
@Configuration(proxyBeanMethods = false)
class LawEnforcementConfiguration {

    @Bean
    LawEnforcementKind lawEnforcement() {
        return new LawEnforcementKind();
    }
}
