package rogatory.chassis.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import rogatory.chassis.eventlog.ReadableLog;

/** Shows how far each view is behind the log, and how long the reading horizon of the service's own log is held back. */
final class ProjectionMeters implements MeterBinder {

    private final Views views;
    private final String kind;

    ProjectionMeters(Views views, String kind) {
        this.views = views;
        this.kind = kind;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (HostedView view : views.all()) {
            Gauge.builder("rogatory.projection.lag.events", view, v -> v.live()
                            .behind(v.source().events()))
                    .description("Events of the log that the view does not hold yet")
                    .tag("kind", kind)
                    .tag("view", view.name())
                    .register(registry);
            Gauge.builder("rogatory.projection.lag.seconds", view, HostedView::secondsBehind)
                    .description("Seconds since the view last held every event")
                    .tag("kind", kind)
                    .tag("view", view.name())
                    .register(registry);
        }
        views.all().stream()
                .map(HostedView::source)
                .filter(ReadableLog::isOwn)
                .findFirst()
                .ifPresent(log -> Gauge.builder(
                                "rogatory.log.horizon.age.seconds",
                                log.events(),
                                events -> events.horizonAge().toMillis() / 1e3)
                        .description("How long the oldest committed event has waited for older transactions to end")
                        .tag("kind", kind)
                        .register(registry));
    }
}
