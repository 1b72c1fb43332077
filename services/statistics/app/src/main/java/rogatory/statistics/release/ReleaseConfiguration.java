package rogatory.statistics.release;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.MonthDay;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import rogatory.statistics.pack.Editions;
import rogatory.statistics.store.Cases;
import rogatory.statistics.tables.Filler;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the record of releases in a database of its own, with a role that may add to it and read it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReleaseConfiguration.Settings.class)
class ReleaseConfiguration {

    private static final int CONNECTIONS = 2;
    private static final int WAIT_MS = 5_000;

    /** @param day of the following year on which a year is released, such as {@code --03-31} */
    @ConfigurationProperties("rogatory.releases")
    record Settings(
            String day, String url, String username, String password, String ownerUsername, String ownerPassword) {

        @Override
        public String toString() {
            return "releases at " + url + ", on " + day;
        }
    }

    @Bean
    ReleaseDays releaseDays(Settings settings, Clock clock) {
        return new ReleaseDays(MonthDay.parse(settings.day()), clock.getZone());
    }

    @Bean
    ReleasesDatabase releasesDatabase(Settings settings) {
        var config = new HikariConfig();
        config.setPoolName("releases");
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.username());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(WAIT_MS);
        config.setInitializationFailTimeout(-1);
        var owner = new DriverManagerDataSource(settings.url(), settings.ownerUsername(), settings.ownerPassword());
        return new ReleasesDatabase(new HikariDataSource(config), owner, settings.username());
    }

    @Bean
    ReleaseRegister releaseRegister(ReleasesDatabase releasesDatabase, JsonMapper json) {
        return new ReleaseRegister(releasesDatabase, json);
    }

    @Bean
    Releasing releasing(Cases cases, Filler filler, Editions editions, ReleaseDays releaseDays, JsonMapper json) {
        return new Releasing(cases, filler, editions, releaseDays, json);
    }

    @Bean
    Released released(ReleaseRegister register, JsonMapper json) {
        return new Released(register, json);
    }
}
