package rogatory.local;

import java.io.IOException;
import rogatory.stores.PortHolder;
import rogatory.stores.Ports;

/** The port that a program was told to have, found out before anything starts; 0 leaves the choice to us. */
final class ChosenPort {

    private static final int LAST = 65_535;

    private ChosenPort() {}

    static int checked(int port) {
        if (port < 0 || port > LAST) {
            throw new MeshFailure(port + " is no port: choose 1 to " + LAST + ", or 0 for any free one");
        }
        return port;
    }

    /** @return the port, or a free one for 0 */
    static int free(String whose, int port, String option) {
        if (port == 0) {
            return Ports.free();
        }
        try {
            Ports.requireFree(port);
            return port;
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
