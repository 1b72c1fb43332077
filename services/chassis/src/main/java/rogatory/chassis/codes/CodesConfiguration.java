package rogatory.chassis.codes;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import rogatory.vocabulary.CodeLists;

/** Reads the operator's codes before any part of the service is made or a database is touched, or stops the start. */
@Configuration(proxyBeanMethods = false)
public class CodesConfiguration {

    @Bean
    static BeanFactoryPostProcessor operatorsCodes(Environment environment) {
        return service -> CodeLists.extend(environment.getProperty("rogatory.codes.folder", ""));
    }

    @Bean
    CodesEndpoint codesEndpoint() {
        return new CodesEndpoint();
    }
}
