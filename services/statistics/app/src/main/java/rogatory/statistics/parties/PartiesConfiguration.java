package rogatory.statistics.parties;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rogatory.statistics.cases.Regions;

/** Reads whose authority this is, and what an operator knows better of the Parties. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PartiesConfiguration.Settings.class)
class PartiesConfiguration {

    /**
     * What an operator says of the Parties.
     *
     * @param ownState the State's code, such as {@code CH}
     * @param inForce from which day on the Convention binds a State, by its code
     */
    @ConfigurationProperties("rogatory.statistics.parties")
    record Settings(@Nullable String ownState, @DefaultValue Map<String, LocalDate> inForce) {

        Parties parties() {
            if (ownState != null && !ownState.isBlank() && Regions.of(ownState).equals(Regions.NONE)) {
                throw new IllegalStateException("rogatory.statistics.parties.own-state is '" + ownState
                        + "', which is no State's code; it must be one such as CH");
            }
            inForce.keySet().forEach(state -> {
                if (Regions.of(state).equals(Regions.NONE)) {
                    throw new IllegalStateException("rogatory.statistics.parties.in-force names '" + state
                            + "', which is no State's code; it must be one such as CH");
                }
            });
            return Parties.listed(ownState == null || ownState.isBlank() ? null : ownState, inForce);
        }
    }

    @Bean
    Parties parties(Settings settings) {
        return settings.parties();
    }
}
