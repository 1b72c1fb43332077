package rogatory.chassis.web;

import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import rogatory.chassis.casework.Kind;
import rogatory.chassis.casework.Office;
import rogatory.chassis.eventlog.EventLog;
import rogatory.vocabulary.CaseFile;
import rogatory.vocabulary.LegalFact;
import tools.jackson.databind.json.JsonMapper;

/** Wires what speaks HTTP. */
@Configuration(proxyBeanMethods = false)
public class WebConfiguration {

    @Bean
    Acts acts(Kind<?, ?> kind) {
        return new Acts(kind);
    }

    @Bean
    RequestFinder<?, ?> requestFinder(Kind<?, ?> kind, Office office, EventLog log) {
        return new RequestFinder<>(kind, office, log);
    }

    @Bean
    ActEndpoint actEndpoint(Acts acts, Office office, RequestFinder<?, ?> finder) {
        return new ActEndpoint(acts, office, finder);
    }

    @Bean
    <R extends CaseFile, E extends LegalFact> RequestEndpoint<R, E> requestEndpoint(
            Kind<R, E> kind, RequestFinder<R, E> finder, Acts acts, JsonMapper json) {
        return new RequestEndpoint<>(kind, finder, acts, json);
    }

    @Bean
    ImportEndpoint importEndpoint(Acts acts, Office office) {
        return new ImportEndpoint(new ImportRows(acts, office));
    }

    @Bean
    WebMvcConfigurer jsonWhateverIsAsked() {
        return new JsonWhateverIsAsked();
    }

    /** A reference may have slashes; written as %2F they stay within their part of the path. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> slashesInReferences() {
        return tomcat -> tomcat.addConnectorCustomizers(connector -> {
            connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
            connector.setEncodedReverseSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
        });
    }

    @Bean
    ProblemEndpoint problemEndpoint() {
        return new ProblemEndpoint();
    }
}
