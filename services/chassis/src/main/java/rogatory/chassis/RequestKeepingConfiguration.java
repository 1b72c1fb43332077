package rogatory.chassis;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import rogatory.chassis.casework.CaseworkConfiguration;
import rogatory.chassis.docket.DocketConfiguration;
import rogatory.chassis.eventlog.EventLogConfiguration;
import rogatory.chassis.links.LinksConfiguration;
import rogatory.chassis.openapi.OpenApiConfiguration;
import rogatory.chassis.timelimits.TimeLimitsConfiguration;
import rogatory.chassis.web.RequestWebConfiguration;

/** What only a service has that keeps requests of its own: it has a log, and says where. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("rogatory.events.url")
@Import({
    EventLogConfiguration.class,
    TimeLimitsConfiguration.class,
    CaseworkConfiguration.class,
    DocketConfiguration.class,
    LinksConfiguration.class,
    OpenApiConfiguration.class,
    RequestWebConfiguration.class
})
class RequestKeepingConfiguration {}
