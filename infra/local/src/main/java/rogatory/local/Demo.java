package rogatory.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Loads the public cases through the gateway, as anybody would with {@code infra/import}. */
final class Demo {

    private static final String CASES = "infra/intake/cases/";

    private Demo() {}

    static void load(Path home, int gatewayPort) {
        System.out.println("Loading the public cases");
        List<String> command = List.of(
                home.resolve("infra/import").toString(),
                home.resolve(CASES + "public-requests.csv").toString(),
                home.resolve(CASES + "public-events.csv").toString(),
                "--history",
                "--keep-going",
                "--gateway",
                "http://127.0.0.1:" + gatewayPort);
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new MeshFailure("the public cases cannot be loaded: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
