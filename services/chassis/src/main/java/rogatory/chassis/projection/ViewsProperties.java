package rogatory.chassis.projection;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the views are and how they are built.
 *
 * @param uri MongoDB, a replica set or a sharded cluster, with the database's name in it
 * @param sharded whether the documents of a view are spread over the shards of a cluster
 * @param segments into how many parts the streams are split, for several instances of a service; holds for what is
 *     built from now on
 * @param batch events a transaction at most
 * @param claim how long an instance that ended without a word keeps others from its segments
 */
@ConfigurationProperties("rogatory.views")
public record ViewsProperties(
        String uri,
        @DefaultValue("false") boolean sharded,
        @DefaultValue("1") int segments,
        @DefaultValue("1000") int batch,
        @DefaultValue("10s") Duration claim) {}
