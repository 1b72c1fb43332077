package rogatory.lawenforcement.axon;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rogatory.outgoing.axon.OutgoingKind;
import rogatory.outgoing.events.Subject;
import rogatory.spontaneous.axon.SpontaneousKind;

/** What this service gives the chassis. */
@Configuration(proxyBeanMethods = false)
class LawEnforcementConfiguration {

    @Bean
    LawEnforcementKind lawEnforcement() {
        return new LawEnforcementKind();
    }

    @Bean
    SpontaneousKind spontaneous() {
        return new SpontaneousKind();
    }

    @Bean
    OutgoingKind outgoing() {
        return new OutgoingKind(Subject.LAW_ENFORCEMENT);
    }
}
