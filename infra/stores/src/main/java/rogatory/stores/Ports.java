package rogatory.stores;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Loopback ports for servers that are started a little later. */
public final class Ports {

    /* Below what systems give to outgoing connections, one of which would else take the port before its server does. */
    private static final int FIRST = 10_000;
    private static final int AFTER_LAST = 32_000;
    private static final int TRIES = 200;

    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /** A free port, never one that this program was given before. */
    public static int free() {
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, AFTER_LAST);
            if (isFree(port) && GIVEN.add(port)) {
                return port;
            }
        }
        throw new StoresFailure("no free port was found in " + TRIES + " tries between " + FIRST + " and " + AFTER_LAST
                + "; end some servers");
    }

    /** @throws IOException if the port is taken, or forbidden */
    public static void requireFree(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        }
    }

    private static boolean isFree(int port) {
        try {
            requireFree(port);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** The given port if it is free, any free one for 0. */
    static int claim(int wanted, String server) {
        if (wanted == 0) {
            return free();
        }
        try {
            requireFree(wanted);
            return wanted;
        } catch (IOException e) {
            throw new StoresFailure(
                    "Port %d, wanted for %s, is taken%s. Stop that process or choose another port (0 takes any free one)."
                            .formatted(
                                    wanted,
                                    server,
                                    PortHolder.of(wanted)
                                            .map(who -> " by " + who)
                                            .orElse("")),
                    e);
        }
    }
}
