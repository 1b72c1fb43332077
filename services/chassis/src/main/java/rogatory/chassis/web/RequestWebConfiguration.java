package rogatory.chassis.web;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rogatory.chassis.casework.BatchOffice;
import rogatory.chassis.casework.DueDays;
import rogatory.chassis.casework.Kinds;
import rogatory.chassis.casework.Office;
import rogatory.chassis.eventlog.EventLog;
import rogatory.chassis.links.Links;
import tools.jackson.databind.json.JsonMapper;

/** Wires the pages of requests and of their acts. */
@Configuration(proxyBeanMethods = false)
public class RequestWebConfiguration {

    @Bean
    Acts acts(Kinds kinds, Office office) {
        return new Acts(kinds, office);
    }

    @Bean
    RequestFinder requestFinder(Kinds kinds, Office office, EventLog log) {
        return new RequestFinder(kinds, office, log);
    }

    @Bean
    ActEndpoint actEndpoint(Acts acts, Office office, RequestFinder finder) {
        return new ActEndpoint(acts, office, finder);
    }

    @Bean
    RequestEndpoint requestEndpoint(
            RequestFinder finder, Acts acts, JsonMapper json, DueDays dueDays, Links links, Clock clock) {
        return new RequestEndpoint(finder, new RequestPage(json, dueDays, links), acts, clock);
    }

    @Bean
    ImportEndpoint importEndpoint(Acts acts, Office office, BatchOffice batches) {
        return new ImportEndpoint(new ImportRows(new RowDesk(acts), office, batches));
    }
}
