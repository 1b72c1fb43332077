package rogatory.local;

/** Stops the mesh on Ctrl-C or TERM, while it still starts too, and ends with exit code 0: it was asked to. */
final class StopWhenAsked implements AutoCloseable {

    private final Mesh mesh;
    private final Thread hook = new Thread(this::stop, "stop");
    private volatile boolean asked;

    StopWhenAsked(Mesh mesh) {
        this.mesh = mesh;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stop() {
        asked = true;
        System.out.println("\nStopping");
        mesh.close();
        Runtime.getRuntime().halt(0);
    }

    /** What fails because the mesh is being stopped is no failure. */
    void orFail(Runnable start) {
        try {
            start.run();
        } catch (RuntimeException e) {
            awaitEndWhenAsked();
            throw e;
        }
    }

    private void awaitEndWhenAsked() {
        while (asked) {
            Mesh.pause();
        }
    }

    /** Stops what was not asked to stop, and leaves the exit code to the caller. */
    @Override
    public void close() {
        awaitEndWhenAsked();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            hookEnds();
        }
        System.out.println("Stopping");
        mesh.close();
    }

    /** The hook is at work and ends the process. */
    private void hookEnds() {
        try {
            hook.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
