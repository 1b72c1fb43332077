package rogatory.chassis.openapi;

import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rogatory.chassis.casework.Kinds;

/** Adds what the endpoints' signatures cannot tell: a path an act, with the body it takes. */
@Configuration(proxyBeanMethods = false)
public class OpenApiConfiguration {

    @Bean
    OpenApiCustomizer actsOnThePage(Kinds kinds) {
        return new ActPaths(kinds)::addTo;
    }
}
