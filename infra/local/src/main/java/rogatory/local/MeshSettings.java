package rogatory.local;

import java.nio.file.Path;

/**
 * Where the mesh runs. A port of 0 takes any free one.
 *
 * @param home the project's root, where the programs were built
 * @param data everything that outlives a run: stores, logs, unpacked programs
 * @param prometheusPort 0 starts none
 */
record MeshSettings(
        Path home, Path data, int gatewayPort, int servicePort, int postgresPort, int mongoPort, int prometheusPort) {

    static final int POSTGRES_PORT = 15432;
    static final int MONGO_PORT = 27117;
    static final int PROMETHEUS_PORT = 9090;

    Path logs() {
        return data.resolve("logs");
    }

    Path run() {
        return data.resolve("run");
    }
}
