package rogatory.local;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Waits until the whole mesh is ready, and no longer once something has stopped.
 *
 * @param logs where the programs write
 */
record Readiness(Health health, Children children, Path logs) {

    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(2);

    void await() {
        long end = System.nanoTime() + LONGEST_NANOS;
        while (!health.isUp()) {
            children.refuseWhenStopping();
            for (Child child : children.stopped()) {
                throw new MeshFailure(child.name() + " stopped while starting. The end of " + child.log() + ":\n"
                        + child.lastLines());
            }
            if (System.nanoTime() > end) {
                throw new MeshFailure("the mesh is not ready after two minutes; see the logs in " + logs);
            }
            Mesh.pause();
        }
    }
}
