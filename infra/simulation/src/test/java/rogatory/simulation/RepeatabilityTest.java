package rogatory.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rogatory.simulation.caselog.CaseLogFiles;
import rogatory.simulation.model.Profile;

class RepeatabilityTest {

    @TempDir
    private Path folder;

    @Test
    void the_same_seed_gives_the_same_bytes() throws IOException {
        Path once = generated(1, "once");
        Path again = generated(1, "again");
        for (String file :
                new String[] {CaseLogFiles.REQUESTS, CaseLogFiles.EVENTS, CaseLogFiles.TRUTH, CaseLogFiles.ATTEMPTS}) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(once.resolve(file));
        }
    }

    @Test
    void another_seed_gives_other_bytes() throws IOException {
        assertThat(Files.mismatch(
                        generated(1, "one").resolve(CaseLogFiles.EVENTS),
                        generated(2, "two").resolve(CaseLogFiles.EVENTS)))
                .isNotNegative();
    }

    @Test
    void no_working_file_is_left_behind() throws IOException {
        try (var files = Files.list(generated(1, "tidy"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            CaseLogFiles.REQUESTS, CaseLogFiles.EVENTS, CaseLogFiles.TRUTH, CaseLogFiles.ATTEMPTS);
        }
    }

    private Path generated(long seed, String name) {
        Path into = folder.resolve(name);
        Logs.generate(Profile.ACA, 2, seed, into);
        return into;
    }
}
