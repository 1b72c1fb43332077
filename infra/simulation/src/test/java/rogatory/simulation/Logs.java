package rogatory.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import rogatory.intake.caselog.CaseLog;
import rogatory.simulation.caselog.CaseLogFiles;
import rogatory.simulation.model.Profile;
import rogatory.simulation.report.Figures;

/** Generates logs for tests. */
final class Logs {

    static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);

    private Logs() {}

    static Figures generate(Profile profile, int years, long seed, Path folder) {
        try (var files = new CaseLogFiles(folder)) {
            return new Simulation(profile, Span.endingOn(LAST_DAY, years), seed, files).run(day -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CaseLog read(Path folder) {
        return CaseLog.read(folder.resolve(CaseLogFiles.REQUESTS), folder.resolve(CaseLogFiles.EVENTS), true, LAST_DAY);
    }
}
