package rogatory.gateway.mesh;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The services behind the gateway.
 *
 * @param subjects what each service is for, in the words of an error message; by route id
 * @param services those that must be up before the mesh is ready; by name
 * @param patience how long one of them may take to say that it is up
 */
@ConfigurationProperties("rogatory.mesh")
public record Mesh(Map<String, String> subjects, Map<String, URI> services, Duration patience) {

    /** The words for a route, or its id where nobody gave it any. */
    public String subject(String route) {
        return subjects.getOrDefault(route, route);
    }
}
