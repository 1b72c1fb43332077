package rogatory.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rogatory.intake.caselog.CaseLog;
import rogatory.intake.caselog.Entry;
import rogatory.simulation.caselog.CaseLogFiles;
import rogatory.simulation.model.Profile;
import rogatory.vocabulary.Decision;

class GroundTruthTest {

    @TempDir
    private static Path folder;

    private static List<NamedCsvRecord> truth;

    @BeforeAll
    static void generate() {
        Logs.generate(Profile.ACA, 2, 3, folder);
        truth = Rows.of(folder.resolve(CaseLogFiles.TRUTH));
    }

    @Test
    void every_anomaly_and_every_challenge_is_planted() {
        Stream<String> anomalies = Stream.of(
                "LOST_REQUEST",
                "DUPLICATE",
                "MISCODED_ENQUIRY",
                "SILENT_PARTNER",
                "BANK_SECRECY_REFUSAL",
                "NATIONALITY_WITHOUT_SUBMISSION",
                "FREEZE_ABOUT_TO_LAPSE",
                "YEAR_BOUNDARY_REOPEN",
                "LEAP_DAY",
                "TIME_ZONE_MIDNIGHT");
        Stream<String> challenges = IntStream.rangeClosed(1, 22).mapToObj("C%02d"::formatted);
        assertThat(truth.stream()
                        .filter(row -> row.getField("note").equals("planted"))
                        .map(row -> row.getField("code")))
                .containsAll(Stream.concat(anomalies, challenges).toList());
    }

    @Test
    void what_is_known_is_known_of_a_request_in_the_log() {
        Set<String> refs = new HashSet<>();
        Rows.of(folder.resolve(CaseLogFiles.REQUESTS)).forEach(row -> refs.add(row.getField("ref")));
        assertThat(truth).allMatch(row -> refs.contains(row.getField("ref")));
    }

    @Test
    void what_was_voided_or_corrected_is_known_as_often_as_the_log_says_so() {
        Map<String, String> codes = Map.of("EventVoided", "VOIDED_EVENT", "RecordCorrected", "CORRECTED_RECORD");
        codes.forEach((event, code) -> {
            List<String> logged = events().stream()
                    .filter(row -> row.getField("event").equals(event))
                    .map(row -> row.getField("ref") + " " + row.getField("codes"))
                    .toList();
            assertThat(logged).isNotEmpty();
            assertThat(truth.stream()
                            .filter(row -> row.getField("code").equals(code))
                            .map(row -> row.getField("ref") + " " + row.getField("expected")))
                    .containsExactlyInAnyOrderElementsOf(logged);
        });
    }

    @Test
    void a_duplicate_names_the_file_that_it_doubles() {
        List<NamedCsvRecord> files = truth.stream()
                .filter(row -> row.getField("code").equals("DUPLICATE"))
                .toList();
        assertThat(files.getLast().getField("expected"))
                .endsWith("a duplicate of " + files.getFirst().getField("ref"));
    }

    @Test
    void a_request_is_reopened_in_the_year_after_it_was_closed() {
        String ref = planted("YEAR_BOUNDARY_REOPEN");
        assertThat(year(ref, "RequestReopened")).isEqualTo(year(ref, "RequestClosed") + 1);
    }

    @Test
    void the_silent_partner_never_answers() {
        Set<String> refs = new HashSet<>();
        truth.stream()
                .filter(row -> row.getField("code").equals("SILENT_PARTNER"))
                .forEach(row -> refs.add(row.getField("ref")));
        List<NamedCsvRecord> requests = Rows.of(folder.resolve(CaseLogFiles.REQUESTS));
        Set<String> partners = new HashSet<>();
        requests.stream()
                .filter(row -> refs.contains(row.getField("ref")))
                .forEach(row -> partners.add(row.getField("partner")));
        assertThat(partners).hasSize(1);
        assertThat(requests)
                .filteredOn(row -> partners.contains(row.getField("partner")))
                .hasSameSizeAs(refs);
        assertThat(events())
                .noneMatch(row -> refs.contains(row.getField("ref"))
                        && row.getField("event").equals("ClarificationReceived"));
    }

    @Test
    void the_law_refuses_what_is_attempted_by_the_rule_that_is_named() throws IOException {
        List<NamedCsvRecord> attempts = Rows.of(folder.resolve(CaseLogFiles.ATTEMPTS));
        assertThat(attempts).isNotEmpty();
        for (NamedCsvRecord attempt : attempts) {
            List<Entry> file = fileWith(attempt);
            List<Object> history = new ArrayList<>();
            file.subList(0, file.size() - 1).forEach(entry -> Laws.MLA.decide(entry, history, file));
            assertThat(Laws.MLA.decide(file.getLast(), history, file))
                    .isInstanceOfSatisfying(Decision.Refused.class, refused -> assertThat(refused.rule())
                            .isEqualTo(attempt.getField("refused_by")));
        }
    }

    /** The request's file up to the attempt, which stands last. */
    private static List<Entry> fileWith(NamedCsvRecord attempt) throws IOException {
        String ref = attempt.getField("ref");
        List<String> lines = new ArrayList<>();
        List<String> log = Files.readAllLines(folder.resolve(CaseLogFiles.EVENTS));
        lines.add(log.getFirst());
        log.stream()
                .filter(line ->
                        line.startsWith(ref + ",") && line.split(",")[1].compareTo(attempt.getField("occurred_on")) < 0)
                .forEach(lines::add);
        String row = Files.readAllLines(folder.resolve(CaseLogFiles.ATTEMPTS)).stream()
                .filter(line -> line.startsWith(ref + ","))
                .findFirst()
                .orElseThrow();
        lines.add(row.substring(0, row.lastIndexOf(',')));
        Path events = Files.write(folder.resolve("attempted.csv"), lines);
        return CaseLog.read(folder.resolve(CaseLogFiles.REQUESTS), events, true, Logs.LAST_DAY).files().stream()
                .filter(file -> file.getFirst().ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    private static List<NamedCsvRecord> events() {
        return Rows.of(folder.resolve(CaseLogFiles.EVENTS));
    }

    private static String planted(String code) {
        return truth.stream()
                .filter(row -> row.getField("code").equals(code))
                .findFirst()
                .orElseThrow()
                .getField("ref");
    }

    private static int year(String ref, String event) {
        return events().stream()
                .filter(row ->
                        row.getField("ref").equals(ref) && row.getField("event").equals(event))
                .map(row -> Rows.day(row, "occurred_on").getYear())
                .findFirst()
                .orElseThrow();
    }
}
