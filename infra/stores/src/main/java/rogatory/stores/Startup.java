package rogatory.stores;

import java.time.Duration;
import java.time.Instant;
import java.util.function.IntFunction;

/** Launches a server on a port and waits for it; tries again when a free port was snatched or a dying server lingers. */
final class Startup {
    static final long MEGABYTES_FOR_DATA = 500;

    /** Recovery after a crash reads up to the whole log, so a living server is given time. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Duration RETRIES = Duration.ofSeconds(20);
    private static final long POLL_MILLISECONDS = 20;

    private Startup() {}

    record Started(int port, ServerProcess process) {}

    interface Readiness {
        boolean isReady(ServerProcess process, int port);
    }

    static Started onPort(String server, int wanted, IntFunction<ServerProcess> launch, Readiness readiness) {
        Instant start = Instant.now();
        while (true) {
            int port = Ports.claim(wanted, server);
            ServerProcess process = launch.apply(port);
            if (becameReady(server, process, port, readiness)) {
                return new Started(port, process);
            }
            String reason = process.lastWords();
            boolean passing = reason.contains("shared memory block")
                    || reason.contains("DBPathInUse")
                    || reason.contains("Address already in use");
            if (!passing || Instant.now().isAfter(start.plus(RETRIES))) {
                throw process.failure(server, "stopped while starting");
            }
            pause();
        }
    }

    private static boolean becameReady(String server, ServerProcess process, int port, Readiness readiness) {
        Instant deadline = Instant.now().plus(PATIENCE);
        try {
            while (process.isAlive()) {
                if (readiness.isReady(process, port)) {
                    return true;
                }
                if (Instant.now().isAfter(deadline)) {
                    throw process.failure(server, "was not ready after " + PATIENCE.toMinutes() + " minutes");
                }
                pause();
            }
            return false;
        } catch (RuntimeException e) {
            process.kill();
            throw e;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoresFailure("Interrupted while a store was starting", e);
        }
    }
}
