package rogatory.local;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import rogatory.stores.Stores;

/** Looks after a mesh that runs: a program that stopped by itself is started again, as long as that is of use. */
final class Caretaker {

    private final Children children;
    private final Stores stores;
    private final Path data;
    private final Consumer<String> tell;
    private final Revival revival = new Revival();

    Caretaker(Children children, Stores stores, Path data, Consumer<String> tell) {
        this.children = children;
        this.stores = stores;
        this.data = data;
        this.tell = tell;
    }

    /** @return why the mesh cannot go on; nothing while it can, or while all is being stopped */
    Optional<String> tend(Instant now) {
        Optional<String> store = StoreWatch.stopped(stores, data);
        if (children.areStopping() || store.isPresent()) {
            return store.filter(_ -> !children.areStopping());
        }
        for (Child child : children.stopped()) {
            if (revival.isSpent(child.name(), now)) {
                return Optional.of(child.name() + " stopped by itself, and again each of the " + Revival.TRIES
                        + " times it was started anew, before it had run for " + Revival.WHILE.toMinutes()
                        + " minutes. The end of "
                        + child.log() + ":\n" + child.lastLines());
            }
            try {
                revive(child, now);
            } catch (MeshFailure e) {
                return Optional.of(child.name() + " stopped by itself and cannot be started again: " + e.getMessage()
                        + ". The end of " + child.log() + ":\n" + child.lastLines());
            }
        }
        return Optional.empty();
    }

    private void revive(Child child, Instant now) {
        revival.begin(child.name(), now)
                .ifPresent(pause -> tell.accept(child.name() + " stopped by itself and is started again in "
                        + pause.toSeconds() + " s; its log is " + child.log()));
        if (revival.isDue(child.name(), now)) {
            children.startAgain(child);
            tell.accept(child.name() + " is started again");
        }
    }
}
