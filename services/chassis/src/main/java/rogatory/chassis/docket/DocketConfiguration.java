package rogatory.chassis.docket;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rogatory.chassis.calendar.AuthorityCalendar;
import rogatory.chassis.casework.DueDays;
import rogatory.chassis.casework.Kinds;
import rogatory.chassis.projection.Views;
import tools.jackson.databind.json.JsonMapper;

/** Wires the docket: its projection, its pages, its figures. */
@Configuration(proxyBeanMethods = false)
public class DocketConfiguration {

    @Bean
    DocketProjection docketProjection(Kinds kinds, DueDays dueDays, AuthorityCalendar calendar, JsonMapper json) {
        return new DocketProjection(kinds, dueDays, calendar.edition(), json);
    }

    @Bean
    DocketEndpoint docketEndpoint(Views views, Kinds kinds, Clock clock) {
        return new DocketEndpoint(new Docket(views), views, kinds, clock);
    }

    @Bean
    CaseloadMeters caseloadMeters(Views views, Clock clock, Kinds kinds, MeterRegistry registry) {
        return new CaseloadMeters(views, clock, kinds, registry);
    }

    @Bean
    DocketLimits docketLimits(Views views, Kinds kinds, JsonMapper json) {
        return new DocketLimits(views, kinds, json);
    }
}
