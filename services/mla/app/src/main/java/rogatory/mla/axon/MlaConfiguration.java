package rogatory.mla.axon;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rogatory.chassis.casework.Aggregate;
import rogatory.chassis.eventlog.EventNames;
import rogatory.mla.events.MlaEvent;

/** What this service gives the chassis. */
@Configuration(proxyBeanMethods = false)
class MlaConfiguration {

    @Bean
    MlaKind mla() {
        return new MlaKind();
    }

    @Bean
    EventNames mlaEventNames() {
        return EventNames.of(MlaKind.NAME, MlaEvent.class);
    }

    @Bean
    Aggregate<MlaAggregate> mlaAggregate() {
        return new Aggregate<>(MlaAggregate.class);
    }
}
