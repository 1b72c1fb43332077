package rogatory.chassis.projection;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import rogatory.chassis.eventlog.EventLog;

/** Shows how far each view is, at {@code /actuator/projections}; a POST to one of them builds it anew. */
@Endpoint(id = "projections")
public final class ProjectionsEndpoint {

    /**
     * How a view stands.
     *
     * @param log the log it is made of
     * @param segments those that this instance fills; other instances may fill others
     * @param behind events of the log it does not hold yet
     * @param buildingBehind the same for the generation being built; null while none is
     * @param error why it does not go on; null while it does
     */
    public record Status(
            String view,
            String log,
            int generation,
            String position,
            List<Integer> segments,
            long behind,
            @Nullable Long buildingBehind,
            @Nullable String error) {}

    private final Views views;

    ProjectionsEndpoint(Views views) {
        this.views = views;
    }

    @ReadOperation
    List<Status> projections() {
        return views.all().stream().map(this::status).toList();
    }

    @WriteOperation
    Map<String, String> rebuild(@Selector String view) {
        return Map.of("view", view, "rebuild", views.rebuild(view) ? "started" : "under way already");
    }

    private Status status(HostedView view) {
        Generation live = view.live();
        Generation building = view.building();
        EventLog log = view.source().events();
        return new Status(
                view.name(),
                view.source().name(),
                live.number(),
                live.position().toString(),
                live.segments(),
                live.behind(log),
                building == null ? null : building.behind(log),
                live.error());
    }
}
