package rogatory.statistics.store;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rogatory.chassis.eventlog.EventNames;
import rogatory.chassis.eventlog.FollowedLog;
import rogatory.chassis.projection.Views;
import rogatory.extradition.events.ExtraditionEvent;
import rogatory.lawenforcement.events.LawEnforcementEvent;
import rogatory.mla.events.MlaEvent;
import rogatory.outgoing.events.OutgoingEvent;
import rogatory.spontaneous.events.SpontaneousEvent;

/** Follows the logs of the three services, and keeps a view of each. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CaseFactsConfiguration.Followed.class)
class CaseFactsConfiguration {

    private static final String MLA = "mla";
    private static final String EXTRADITION = "extradition";
    private static final String LAW_ENFORCEMENT = "law-enforcement";

    /**
     * The logs that figures are made of.
     *
     * @param logs of each service one, with a role that may only read
     */
    @ConfigurationProperties("rogatory.statistics")
    record Followed(List<Log> logs) {

        /** @param service whose log it is, such as {@code mla} */
        record Log(String service, String url, String username, String password) {

            @Override
            public String toString() {
                return "events of " + service + " at " + url;
            }
        }

        FollowedLog open(String service, EventNames names) {
            Log log = logs.stream()
                    .filter(each -> each.service().equals(service))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("rogatory.statistics.logs has no log of " + service
                            + "; give its service, url, username and password"));
            return new FollowedLog(
                    service,
                    log.url(),
                    log.username(),
                    log.password(),
                    names.and(EventNames.of("outgoing", OutgoingEvent.class)),
                    List.of());
        }
    }

    @Bean(destroyMethod = "close")
    FollowedLog mlaLog(Followed followed) {
        return followed.open(MLA, EventNames.of("mla", MlaEvent.class));
    }

    @Bean(destroyMethod = "close")
    FollowedLog extraditionLog(Followed followed) {
        return followed.open(EXTRADITION, EventNames.of("extradition", ExtraditionEvent.class));
    }

    @Bean(destroyMethod = "close")
    FollowedLog lawEnforcementLog(Followed followed) {
        return followed.open(
                LAW_ENFORCEMENT,
                EventNames.of("law-enforcement", LawEnforcementEvent.class)
                        .and(EventNames.of("spontaneous", SpontaneousEvent.class)));
    }

    @Bean
    CaseFactsProjection mlaCaseFacts() {
        return new CaseFactsProjection(MLA);
    }

    @Bean
    CaseFactsProjection extraditionCaseFacts() {
        return new CaseFactsProjection(EXTRADITION);
    }

    @Bean
    CaseFactsProjection lawEnforcementCaseFacts() {
        return new CaseFactsProjection(LAW_ENFORCEMENT);
    }

    @Bean
    Cases cases(Views views, FollowedLog extraditionLog, FollowedLog mlaLog, FollowedLog lawEnforcementLog) {
        return new Cases(views, List.of(extraditionLog, mlaLog, lawEnforcementLog));
    }
}
