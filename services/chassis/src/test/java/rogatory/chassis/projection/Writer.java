package rogatory.chassis.projection;

import java.util.Random;

/** Appends to a few streams again and again, whatever happens to the servers. */
final class Writer implements AutoCloseable {

    private static final int STREAMS = 40;

    private final Service service;
    private final Thread thread = Thread.ofPlatform().daemon().unstarted(this::write);
    private volatile boolean open = true;

    Writer(Service service) {
        this.service = service;
        thread.start();
    }

    private void write() {
        Random random = new Random(7);
        while (open) {
            try {
                String stream = "tally-" + random.nextInt(STREAMS);
                int next = service.log().stream(stream).size();
                service.append(stream, next, random.ints(1 + random.nextInt(3)).toArray());
            } catch (RuntimeException serverIsGone) {
                // Not acknowledged: it may or may not be there.
            }
        }
    }

    /** Returns when nothing more will be written. */
    void stop() {
        open = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
