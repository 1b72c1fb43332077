package rogatory.chassis.web;

import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wires what holds for every page of a service. */
@Configuration(proxyBeanMethods = false)
public class WebConfiguration {

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
