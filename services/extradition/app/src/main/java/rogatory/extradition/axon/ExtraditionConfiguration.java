package rogatory.extradition.axon;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this service gives the chassis. */
@Configuration(proxyBeanMethods = false)
class ExtraditionConfiguration {

    @Bean
    ExtraditionKind extradition() {
        return new ExtraditionKind();
    }
}
