package rogatory.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Loads the public cases, and an invented caseload of two years that ends on the day it was made, as anybody would with
 * {@code infra/simulate} and {@code infra/import}. It is made once a data folder: loaded again, it doubles nothing.
 */
record Demo(Path home, Path data, int gatewayPort) {

    private static final String CASES = "infra/intake/cases/";
    private static final String REQUESTS = "requests.csv";
    private static final String EVENTS = "events.csv";

    void load() {
        System.out.println("Loading the public cases");
        load(home.resolve(CASES + "public-requests.csv"), home.resolve(CASES + "public-events.csv"));
        Path invented = data.resolve("demo");
        if (!Files.isRegularFile(invented.resolve(EVENTS))) {
            System.out.println("Making two years of a middle-sized authority, all of it invented");
            run(
                    "the caseload cannot be made",
                    "infra/simulate",
                    "--profile",
                    "MID",
                    "--years",
                    "2",
                    "--quiet",
                    "--out",
                    invented.toString());
        }
        System.out.println("Loading them");
        load(invented.resolve(REQUESTS), invented.resolve(EVENTS));
    }

    private void load(Path requests, Path events) {
        run(
                events + " cannot be loaded",
                "infra/import",
                requests.toString(),
                events.toString(),
                "--history",
                "--keep-going",
                "--gateway",
                "http://127.0.0.1:" + gatewayPort);
    }

    /** A report of refused rows is for the person at the terminal; only a command that cannot run ends the demo. */
    private void run(String otherwise, String command, String... options) {
        try {
            List<String> words = new ArrayList<>(List.of(home.resolve(command).toString()));
            words.addAll(List.of(options));
            new ProcessBuilder(words).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new MeshFailure(otherwise + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
