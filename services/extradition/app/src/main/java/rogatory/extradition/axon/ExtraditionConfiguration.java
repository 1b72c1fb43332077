package rogatory.extradition.axon;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rogatory.chassis.casework.Aggregate;
import rogatory.chassis.eventlog.EventNames;
import rogatory.extradition.events.ExtraditionEvent;

/** What this service gives the chassis. */
@Configuration(proxyBeanMethods = false)
class ExtraditionConfiguration {

    @Bean
    ExtraditionKind extradition() {
        return new ExtraditionKind();
    }

    @Bean
    EventNames extraditionEventNames() {
        return EventNames.of(ExtraditionKind.NAME, ExtraditionEvent.class);
    }

    @Bean
    Aggregate<ExtraditionAggregate> extraditionAggregate() {
        return new Aggregate<>(ExtraditionAggregate.class);
    }
}
