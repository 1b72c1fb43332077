package rogatory.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rogatory.intake.caselog.CaseLog;
import rogatory.intake.caselog.Entry;
import rogatory.simulation.model.Line;
import rogatory.simulation.model.Profile;

/** Every generated row goes through the loader's checks and the law of the service that would take it. */
class LegalHistoriesTest {

    @TempDir
    private static Path folder;

    private static CaseLog log;

    @BeforeAll
    static void generate() {
        Logs.generate(Profile.MID, 3, 7, folder);
        log = Logs.read(folder);
    }

    @Test
    void the_loader_finds_nothing_wrong() {
        assertThat(log.problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Line.class)
    void the_law_accepts_every_history(Line line) {
        List<List<Entry>> files = log.files().stream()
                .filter(file -> file.getFirst().kind().name().equals(line.kind()))
                .filter(file ->
                        file.getFirst().body().get("direction").asString().equals(line.direction()))
                .toList();
        assertThat(files).hasSizeGreaterThan(2 * Profile.MID.volume(line));
        assertThat(files.stream().flatMap(Laws.OF.get(line)::faults)).isEmpty();
    }
}
