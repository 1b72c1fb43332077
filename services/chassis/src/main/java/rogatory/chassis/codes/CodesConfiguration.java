package rogatory.chassis.codes;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rogatory.vocabulary.CodeLists;

/** Reads the operator's codes before anything is asked of the service, or stops its start. */
@Configuration(proxyBeanMethods = false)
public class CodesConfiguration {

    @Bean
    CodesEndpoint codesEndpoint(@Value("${rogatory.codes.folder:}") String folder) {
        CodeLists.extend(folder);
        return new CodesEndpoint();
    }
}
