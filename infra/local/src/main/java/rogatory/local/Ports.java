package rogatory.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import rogatory.stores.PortHolder;

/** Finds out before anything starts whether a port is free. */
final class Ports {

    private Ports() {}

    /** @return the port, or a free one for 0 */
    static int free(String whose, int port, String option) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new MeshFailure(
                    "port " + port + " for " + whose
                            + " is taken by " + PortHolder.of(port).orElse("another program")
                            + "; stop that one, or choose another port with " + option,
                    e);
        }
    }
}
