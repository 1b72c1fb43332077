package rogatory.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import rogatory.simulation.report.Report;

class CommandTest {

    private final StringWriter said = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void the_help_page_names_every_option_and_exit_code() {
        assertThat(run("--help")).isZero();
        assertThat(said.toString())
                .contains("--profile", "--years", "--seed", "--out", "--until", "--quiet", "MID, LARGE, ACA")
                .contains("Exit code:", "Example:", "ground-truth.csv", "attempts.csv", "report.html");
    }

    @Test
    void a_log_is_written_and_the_next_step_is_named() {
        assertThat(generate("--years", "1")).isZero();
        assertThat(said.toString())
                .contains("Everything in these files is invented")
                .contains("infra/import " + folder.resolve("requests.csv"))
                .contains("--history");
    }

    @Test
    void every_figure_of_the_report_is_marked_as_synthetic() throws IOException {
        generate("--years", "1");
        assertThat(Rows.of(folder.resolve(Report.TABLE))).isNotEmpty().allMatch(row -> row.getField("synthetic")
                .equals("yes"));
        String page = Files.readString(folder.resolve(Report.PAGE));
        assertThat(page.split("<svg")).hasSizeGreaterThan(15).allMatch(part -> part.contains("ynthetic"));
        assertThat(page.split("<h2>")).allMatch(part -> part.contains("ynthetic"));
    }

    @Test
    void what_has_no_room_in_a_short_span_is_said() {
        assertThat(generate("--years", "1", "--until", "2023-06-30")).isZero();
        assertThat(said.toString()).contains("Not planted, as the span has no room for it: LEAP_DAY");
    }

    @Test
    void years_that_make_no_span_are_refused() {
        assertThat(generate("--years", "0")).isEqualTo(2);
        assertThat(said.toString()).contains("1 to 30 will do");
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_said() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertThat(run("--profile", "ACA", "--years", "1", "--out", file.toString()))
                .isEqualTo(1);
        assertThat(said.toString()).contains("could not be written to " + file);
    }

    private int generate(String... more) {
        String[] arguments = new String[more.length + 5];
        System.arraycopy(new String[] {"--profile", "ACA", "--quiet", "--out", folder.toString()}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return run(arguments);
    }

    private int run(String... arguments) {
        var to = new PrintWriter(said);
        int code = new CommandLine(new Simulate()).setOut(to).setErr(to).execute(arguments);
        to.flush();
        return code;
    }
}
