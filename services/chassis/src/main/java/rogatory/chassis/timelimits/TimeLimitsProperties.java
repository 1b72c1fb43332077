package rogatory.chassis.timelimits;

import java.time.Duration;
import java.time.Period;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How automations behave.
 *
 * @param off rules of time limits on whose passing nothing is put on record
 * @param settle how long a file must have stood unchanged, so that nobody is interrupted and no import overtaken
 * @param reach how long a limit may have passed before; what passed earlier, such as in history that was loaded, is left to
 *     an officer
 */
@ConfigurationProperties("rogatory.automations")
record TimeLimitsProperties(
        @DefaultValue Set<String> off,
        @DefaultValue("10m") Duration settle,
        @DefaultValue("P30D") Period reach) {}
