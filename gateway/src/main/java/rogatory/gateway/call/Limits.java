package rogatory.gateway.call;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How much and how long.
 *
 * @param body the largest body of an ordinary call
 * @param importSilence how long an import may move no byte in either direction
 */
@ConfigurationProperties("rogatory.limits")
public record Limits(DataSize body, Duration importSilence) {}
