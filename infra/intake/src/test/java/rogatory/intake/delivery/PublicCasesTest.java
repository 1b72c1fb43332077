package rogatory.intake.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rogatory.intake.caselog.CaseLog;
import rogatory.intake.caselog.Entry;
import rogatory.intake.caselog.Kind;

/** {@code -Dapprove} writes what is compared. */
class PublicCasesTest {

    @ParameterizedTest
    @EnumSource(names = {"MLA", "EXT"})
    void the_public_cases_travel_as_approved(Kind kind) throws IOException {
        var approved = Path.of("src/test/resources/approved/public-" + kind.service() + ".ndjson");
        String sent = sent(kind);
        if (System.getProperty("approve") != null) {
            Files.createDirectories(approved.getParent());
            Files.writeString(approved, sent);
        }
        assertThat(sent).isEqualTo(Files.readString(approved));
    }

    private static String sent(Kind kind) {
        var log = CaseLog.read(
                Path.of("cases/public-requests.csv"),
                Path.of("cases/public-events.csv"),
                false,
                LocalDate.of(2026, 11, 23));
        List<Entry> rows = log.files().stream()
                .filter(file -> file.getFirst().kind() == kind)
                .flatMap(List::stream)
                .toList();
        return new String(Ndjson.write(rows), StandardCharsets.UTF_8);
    }
}
