package rogatory.intake.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rogatory.intake.caselog.CaseLog;

/**
 * Cases made up for what no public case tells: enquiries, information without a request, requests that we send. {@code
 * -Dapprove} writes what is compared.
 */
class SampleCasesTest {

    private static final Path RESOURCES = Path.of("src/test/resources");

    @ParameterizedTest
    @ValueSource(strings = {"enquiries", "information", "outgoing"})
    void the_sample_cases_have_no_fault_and_travel_as_approved(String name) throws IOException {
        var log = CaseLog.read(
                RESOURCES.resolve("samples/" + name + "-requests.csv"),
                RESOURCES.resolve("samples/" + name + "-events.csv"),
                false,
                LocalDate.of(2026, 11, 23));
        assertThat(log.problems()).isEmpty();

        String sent = new String(
                Ndjson.write(log.files().stream().flatMap(List::stream).toList()), StandardCharsets.UTF_8);
        Path approved = RESOURCES.resolve("approved/" + name + ".ndjson");
        if (System.getProperty("approve") != null) {
            Files.writeString(approved, sent);
        }
        assertThat(sent).isEqualTo(Files.readString(approved));
    }
}
