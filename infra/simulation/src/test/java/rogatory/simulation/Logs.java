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
public final class Logs {

    public static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);

    private Logs() {}

    public static Figures generate(Profile profile, int years, long seed, Path folder) {
        try (var files = new CaseLogFiles(folder)) {
            return new Simulation(profile, Span.endingOn(LAST_DAY, years), seed, files).run(day -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static CaseLog read(Path folder) {
        return CaseLog.read(folder.resolve(CaseLogFiles.REQUESTS), folder.resolve(CaseLogFiles.EVENTS), true, LAST_DAY);
    }
}
