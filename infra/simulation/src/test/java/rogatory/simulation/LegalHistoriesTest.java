package rogatory.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rogatory.intake.caselog.CaseLog;
import rogatory.intake.caselog.Entry;
import rogatory.intake.caselog.Kind;
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
    void the_loader_finds_nothing_wrong_with_an_incoming_request() {
        assertThat(log.problems())
                .filteredOn(problem ->
                        problem.ref().startsWith("SIM-MLA-IN") || problem.ref().startsWith("SIM-EXT-IN"))
                .isEmpty();
    }

    @Test
    void the_law_of_mutual_legal_assistance_accepts_every_history() {
        List<List<Entry>> files = incoming(Kind.MLA);
        assertThat(files).hasSizeGreaterThan(2_000);
        assertThat(files.stream().flatMap(Laws.MLA::faults)).isEmpty();
    }

    @Test
    void the_law_of_extradition_accepts_every_history() {
        List<List<Entry>> files = incoming(Kind.EXT);
        assertThat(files).hasSizeGreaterThan(250);
        assertThat(files.stream().flatMap(Laws.EXTRADITION::faults)).isEmpty();
    }

    private static List<List<Entry>> incoming(Kind kind) {
        return log.files().stream()
                .filter(file -> file.getFirst().kind() == kind)
                .filter(file ->
                        file.getFirst().body().get("direction").asString().equals("INCOMING"))
                .toList();
    }
}
