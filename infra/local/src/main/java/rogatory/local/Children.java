package rogatory.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The processes that run now, in the order of their start; once they are being stopped, no other starts. */
final class Children {

    private record Running(Child child, Supplier<Child> launch) {}

    private final Map<String, Running> running = new LinkedHashMap<>();
    private final Orphans orphans;
    private boolean stopping;

    Children(Orphans orphans) {
        this.orphans = orphans;
    }

    synchronized Child start(Supplier<Child> launch) {
        refuseWhenStopping();
        Child child = launch.get();
        running.put(child.name(), new Running(child, launch));
        orphans.remember(child);
        return child;
    }

    /** Starts once more what has stopped, as it was started before. */
    synchronized void startAgain(Child stopped) {
        start(Optional.ofNullable(running.get(stopped.name())).orElseThrow().launch());
    }

    synchronized boolean areStopping() {
        return stopping;
    }

    synchronized void refuseWhenStopping() {
        if (stopping) {
            throw new MeshFailure("stopped while starting");
        }
    }

    /** It has done its work and is not missed. */
    synchronized void dismiss(Child child) {
        running.remove(child.name());
    }

    synchronized List<Child> stopped() {
        return all().stream().filter(child -> !child.isAlive()).toList();
    }

    private List<Child> all() {
        return running.values().stream().map(Running::child).toList();
    }

    synchronized Child named(String name) {
        return Optional.ofNullable(running.get(name)).orElseThrow().child();
    }

    private synchronized List<Child> dismissAll() {
        stopping = true;
        List<Child> all = all();
        running.clear();
        return all;
    }

    /** Nothing is left for a later run to stop. */
    void forgetOrphans() {
        orphans.stop();
    }

    void stop() {
        dismissAll().reversed().stream()
                .map(child -> CompletableFuture.runAsync(child::stop))
                .toList()
                .forEach(CompletableFuture::join);
    }
}
