package rogatory.chassis.projection;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** A service is not well while one of its views does not go on. */
final class ProjectionHealth implements HealthIndicator {

    private final Views views;

    ProjectionHealth(Views views) {
        this.views = views;
    }

    @Override
    public Health health() {
        var health = Health.up();
        for (HostedView view : views.all()) {
            boolean failing = view.live().failing();
            health.withDetail(view.name(), failing ? "stalled: " + view.live().error() : "following the log");
            if (failing) {
                health.down();
            }
        }
        return health.build();
    }
}
