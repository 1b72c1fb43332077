package rogatory.mla.axon;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this service gives the chassis. */
@Configuration(proxyBeanMethods = false)
class MlaConfiguration {

    @Bean
    MlaKind mla() {
        return new MlaKind();
    }
}
