package rogatory.stores;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Loopback ports: any free one, or the given one if nobody has it. */
final class Ports {
    private Ports() {}

    /** The given port if it is free, any free one for 0. */
    static int claim(int wanted, String server) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), wanted));
            return socket.getLocalPort();
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
