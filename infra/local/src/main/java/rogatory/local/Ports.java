package rogatory.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import rogatory.stores.PortHolder;

/** Finds out before anything starts whether a port is free. */
final class Ports {

    private static final int LAST = 65_535;

    private Ports() {}

    static int checked(int port) {
        if (port < 0 || port > LAST) {
            throw new MeshFailure(port + " is no port: choose 1 to " + LAST + ", or 0 for any free one");
        }
        return port;
    }

    /** @return the port, or a free one for 0 */
    static int free(String whose, int port, String option) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new MeshFailure(
                    "port " + port + " for " + whose + " " + why(port, e) + ", or choose another port with " + option,
                    e);
        }
    }

    /** A port below 1024 may be forbidden rather than taken. */
    private static String why(int port, IOException e) {
        return PortHolder.of(port)
                .map(holder -> "is taken by " + holder + "; stop that one")
                .orElseGet(() -> "cannot be opened (" + e.getMessage() + "); free it");
    }
}
