package rogatory.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import rogatory.vocabulary.CodeLists;

class MainTest {

    private static final String REQUESTS = "cases/public-requests.csv";
    private static final String EVENTS = "cases/public-events.csv";
    private static final String REFUSED =
            "{\"row\":2,\"result\":\"refused\",\"status\":422,\"rule\":\"reasons-for-refusal\",\"article\":\"UNCAC 46(23)\",\"detail\":\"give reasons\"}";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void without_a_gateway_nothing_is_sent() throws IOException {
        String nobody;
        try (var remote = new Remote(rows -> List.of())) {
            nobody = remote.url();
        }

        assertThat(run(REQUESTS, EVENTS, "--gateway", nobody)).isEqualTo(2);
        assertThat(err.toString())
                .contains("Stopped: nothing answers at " + nobody + "; is the gateway running (infra/up)?");
    }

    @Test
    void a_kind_without_a_service_is_refused_row_by_row_and_the_others_are_loaded() throws IOException {
        try (var remote = new Remote(rows -> Remote.whole(Remote.loaded(rows.size())))) {
            assertThat(run(REQUESTS, EVENTS, "--gateway", remote.url())).isEqualTo(1);
        }
        assertThat(out.toString())
                .contains("MLA           46              0         0         0")
                .contains("EXT            0              0        37         0")
                .contains("public-requests.csv:6: CL-PE-2006 RequestReceived: [no-service] there is no service for"
                        + " extradition requests at the moment: nobody listens there");
        assertThat(out.toString().lines().filter(line -> line.contains("[no-service]")))
                .hasSize(37);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_line_cut_in_the_middle_is_told_with_how_far_the_run_got() throws IOException {
        try (var remote = new Remote(rows -> {
            var lines = Remote.loaded(2);
            lines.add(Remote.CUT);
            return lines;
        })) {
            assertThat(run(REQUESTS, EVENTS, "--gateway", remote.url())).isEqualTo(1);
        }
        assertThat(err.toString())
                .as("the 37 of the other service are refused, if they were sent before the line was cut")
                .containsPattern("2 rows are on record and (44|81) were not sent or not answered. Running the same"
                        + " command again is safe");
    }

    @Test
    void an_answer_without_its_end_is_no_success() throws IOException {
        try (var remote = new Remote(rows -> Remote.loaded(rows.size()))) {
            assertThat(run(REQUESTS, EVENTS, "--gateway", remote.url())).isEqualTo(1);
        }
        assertThat(err.toString()).contains("the service stopped answering before every row was answered");
    }

    @Test
    void after_a_refused_row_the_service_is_to_leave_the_further_rows_of_that_request() throws IOException {
        try (var remote = new Remote(MainTest::secondRowRefused)) {
            assertThat(run(REQUESTS, EVENTS, "--gateway", remote.url())).isEqualTo(1);
            assertThat(remote.queries()).containsOnly("history=false&leaveAfterRefusal=true");
        }
        assertThat(out.toString())
                .contains(
                        "public-events.csv:2: CH-PH-1986 RequestAcknowledged: [reasons-for-refusal, UNCAC 46(23)] give reasons");
        assertThat(err.toString())
                .contains("Stopped: a row was refused; later rows were not sent (--keep-going sends them).");
    }

    @Test
    void who_keeps_going_sends_them_all() throws IOException {
        try (var remote = new Remote(MainTest::secondRowRefused)) {
            assertThat(run(REQUESTS, EVENTS, "--keep-going", "--gateway", remote.url()))
                    .isEqualTo(1);
            assertThat(remote.rows()).hasSize(46);
            assertThat(remote.queries()).containsOnly("history=false&leaveAfterRefusal=false");
        }
    }

    @Test
    void files_with_faults_are_not_sent() throws IOException {
        try (var remote = new Remote(rows -> Remote.whole(Remote.loaded(rows.size())))) {
            assertThat(run(REQUESTS, faultyEvents(), "--gateway", remote.url())).isEqualTo(2);
            assertThat(remote.rows()).isEmpty();
        }
        assertThat(err.toString())
                .contains("events.csv:3: event: 'Sneezed' is no event of mutual legal assistance requests")
                .contains("1 fault; nothing was sent. Mend the files, or leave those rows out with --keep-going.");
    }

    @Test
    void who_keeps_going_leaves_the_faulty_rows_out_and_is_told_so() throws IOException {
        try (var remote = new Remote(rows -> Remote.whole(Remote.loaded(rows.size())))) {
            assertThat(run(REQUESTS, faultyEvents(), "--keep-going", "--gateway", remote.url()))
                    .isEqualTo(1);
            assertThat(remote.rows()).hasSize(5);
        }
        assertThat(out.toString()).contains("events.csv:3: CH-NG-1999: [malformed] event: 'Sneezed' is no event");
    }

    @Test
    void a_code_of_the_authority_is_known_once_its_folder_is_named() throws IOException {
        Path requests = folder.resolve("requests.csv");
        Files.writeString(requests, Files.readString(Path.of(REQUESTS)).replace("CA_DIRECT", "NG-PIGEON"));
        Files.writeString(folder.resolve("channel.codes"), "NG-PIGEON | | Carrier pigeon");
        try (var remote = new Remote(rows -> Remote.whole(Remote.loaded(rows.size())))) {
            assertThat(run(requests.toString(), EVENTS, "--gateway", remote.url()))
                    .isEqualTo(2);
            assertThat(run(requests.toString(), EVENTS, "--gateway", remote.url(), "--codes", folder.toString()))
                    .isEqualTo(1);
            assertThat(remote.rows()).hasSize(46);
        }
    }

    @Test
    void a_code_that_exists_is_refused_before_anything_is_read() throws IOException {
        Files.writeString(folder.resolve("channel.codes"), "FAX | | Telefax");
        assertThat(run(REQUESTS, EVENTS, "--codes", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("channel.codes:1: 'FAX' is in the list channel already");
    }

    @Test
    void the_help_page_names_every_exit_code() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Exit code:", "  0 ", "  1 ", "  2 ", "Example:");
    }

    private static List<String> secondRowRefused(List<String> rows) {
        var lines = Remote.loaded(rows.size());
        if (rows.size() > 1) {
            lines.set(1, REFUSED);
        }
        return Remote.whole(lines);
    }

    private String faultyEvents() throws IOException {
        Path events = folder.resolve("events.csv");
        Files.writeString(events, """
                ref,occurred_on,precision,event,items,codes,until,amount,currency,note
                CH-NG-1999,2000-01-20,DAY,RequestAcknowledged,,,,,,
                CH-NG-1999,2000-01-20,DAY,Sneezed,,,,,,
                """);
        return events.toString();
    }

    @AfterEach
    void forget() {
        CodeLists.extend("");
    }

    private int run(String... arguments) {
        return new CommandLine(new Import())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
