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
        if (!Files.isDirectory(invented)) {
            System.out.println("Making two years of a middle-sized authority, all of it invented");
            make(invented);
        }
        System.out.println("Loading them");
        load(invented.resolve(REQUESTS), invented.resolve(EVENTS));
    }

    /** Made beside and moved when whole: half a caseload is none. */
    private void make(Path invented) {
        try {
            Path fresh = Files.createTempDirectory(data, "demo.");
            int exitCode = run(
                    "the caseload cannot be made",
                    "infra/simulate",
                    "--profile",
                    "MID",
                    "--years",
                    "2",
                    "--quiet",
                    "--out",
                    fresh.toString());
            if (exitCode != 0) {
                throw new MeshFailure("infra/simulate ended with " + exitCode + "; start again with: infra/up --demo");
            }
            Files.move(fresh, invented);
        } catch (IOException e) {
            throw MeshFailure.unwritable(data, e);
        }
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

    /** A report of refused rows is for the person at the terminal; only a command that cannot run ends the demo. @return its exit code */
    private int run(String otherwise, String command, String... options) {
        try {
            List<String> words = new ArrayList<>(List.of(home.resolve(command).toString()));
            words.addAll(List.of(options));
            return new ProcessBuilder(words).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new MeshFailure(otherwise + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MeshFailure("interrupted", e);
        }
    }
}
