package rogatory.statistics.pack;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rogatory.statistics.challenges.rules.Thresholds;
import rogatory.statistics.parties.Parties;
import rogatory.statistics.store.Cases;

/** Knows the version of the program, which the build writes into the configuration. */
@Configuration(proxyBeanMethods = false)
class EditionConfiguration {

    @Bean
    Editions editions(
            Cases cases,
            Thresholds thresholds,
            Parties parties,
            @Value("${rogatory.statistics.version}") String version) {
        return new Editions(cases, thresholds, parties, version);
    }
}
