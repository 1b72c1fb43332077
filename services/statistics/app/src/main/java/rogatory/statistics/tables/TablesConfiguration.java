package rogatory.statistics.tables;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rogatory.statistics.challenges.rules.Thresholds;
import rogatory.statistics.parties.Parties;
import rogatory.statistics.store.Cases;

/** Whoever fills tables fills the same ones, under the same thresholds. */
@Configuration(proxyBeanMethods = false)
class TablesConfiguration {

    @Bean
    Filler filler(Cases cases, Thresholds thresholds, Parties parties) {
        return new Filler(cases, thresholds, parties);
    }
}
