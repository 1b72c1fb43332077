package rogatory.chassis.links;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The logs of the other services, in which requests may be linked to ours.
 *
 * @param others each with a role that may only read
 */
@ConfigurationProperties("rogatory.links")
record LinksProperties(@DefaultValue List<Other> others) {

    /** @param service the word in its address, such as {@code mla} */
    record Other(String service, String url, String username, String password) {

        @Override
        public String toString() {
            return "events of " + service + " at " + url;
        }
    }
}
