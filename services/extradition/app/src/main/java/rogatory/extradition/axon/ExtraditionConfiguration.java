package rogatory.extradition.axon;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rogatory.outgoing.axon.OutgoingKind;
import rogatory.outgoing.events.Subject;

/** What this service gives the chassis. */
@Configuration(proxyBeanMethods = false)
class ExtraditionConfiguration {

    @Bean
    ExtraditionKind extradition() {
        return new ExtraditionKind();
    }

    @Bean
    OutgoingKind outgoing() {
        return new OutgoingKind(Subject.EXTRADITION);
    }
}
