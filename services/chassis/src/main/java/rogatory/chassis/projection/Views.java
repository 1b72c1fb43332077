package rogatory.chassis.projection;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import rogatory.chassis.eventlog.TxPosition;

/** All views of a service: what queries read, and who keeps them up. */
public final class Views implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Views.class);

    private final Map<String, HostedView> hosted = new LinkedHashMap<>();
    private final Instances instances;
    private volatile boolean running;

    Views(List<HostedView> views, Instances instances) {
        this.instances = instances;
        for (HostedView view : views) {
            if (hosted.put(view.name(), view) != null) {
                throw new IllegalStateException(
                        "two projections are named " + view.name() + "; each needs its own name");
            }
        }
    }

    /** The collection a query reads now; ask for it with every query, since a rebuild flips it. */
    public MongoCollection<Document> live(String view) {
        return hosted(view).collection();
    }

    /** Every event up to this place is in the view. */
    public TxPosition position(String view) {
        return hosted(view).live().position();
    }

    /** Waits until the view holds this place. @return false if it does not within that time */
    public boolean await(String view, TxPosition position, Duration atMost) {
        return hosted(view).await(position, atMost);
    }

    /** Begins to build the view anew beside the live one. @return false if that is under way already */
    public boolean rebuild(String view) {
        return hosted(view).rebuild();
    }

    List<HostedView> all() {
        return List.copyOf(hosted.values());
    }

    private HostedView hosted(String view) {
        HostedView found = hosted.get(view);
        if (found == null) {
            throw new IllegalArgumentException("there is no view '" + view + "'; these are: " + hosted.keySet());
        }
        return found;
    }

    @Scheduled(fixedDelayString = "${rogatory.views.tend:500ms}")
    void tend() {
        if (running) {
            attempt("the instances", this::report);
            hosted.values().forEach(view -> attempt(view.name(), view::tend));
        }
    }

    private void report() {
        instances.report(
                hosted.values().stream().flatMap(HostedView::processors).toList());
    }

    private static void attempt(String what, Runnable care) {
        try {
            care.run();
        } catch (RuntimeException e) {
            LOG.warn("{} cannot be looked after now: {}", what, e.getMessage());
        }
    }

    @Override
    public void start() {
        hosted.values().forEach(HostedView::start);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        hosted.values().forEach(HostedView::stop);
        attempt("the instances", instances::leave);
    }

    /** Before the web server starts, and after it has stopped. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
