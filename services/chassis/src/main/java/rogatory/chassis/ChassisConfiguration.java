package rogatory.chassis;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;
import rogatory.chassis.calendar.CalendarConfiguration;
import rogatory.chassis.codes.CodesConfiguration;
import rogatory.chassis.meters.MeterConfiguration;
import rogatory.chassis.projection.ProjectionConfiguration;
import rogatory.chassis.web.WebConfiguration;

/**
 * The one auto-configuration of the chassis. A service that keeps requests gives its
 * {@link rogatory.chassis.casework.Kind}s, one or several; one that only follows the logs of others gives those logs and
 * its views. All else is here.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@EnableScheduling
@Import({
    CodesConfiguration.class,
    CalendarConfiguration.class,
    RequestKeepingConfiguration.class,
    ProjectionConfiguration.class,
    MeterConfiguration.class,
    WebConfiguration.class
})
public class ChassisConfiguration {

    /** The clock on the authority's wall: its days are the days of the record. */
    @Bean
    Clock authorityClock(@Value("${rogatory.authority.zone:UTC}") ZoneId zone) {
        return Clock.system(zone);
    }
}
