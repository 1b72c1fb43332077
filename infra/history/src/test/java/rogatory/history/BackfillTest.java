package rogatory.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command says where it cannot go on. */
class BackfillTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2022-06-30T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void a_day_that_is_not_over_has_no_figures_yet() {
        assertThat(Main.run(NOW, "--to", "2022-06-30")).isEqualTo(2);
        assertThat(Main.run(NOW, "--from", "2022-02-01", "--to", "2022-01-31")).isEqualTo(2);
        assertThat(Main.run(NOW, "--step", "fortnight")).isEqualTo(2);
    }

    @Test
    void without_the_data_of_prometheus_it_says_where_they_could_be() {
        assertThat(said("--prometheus-data", folder.resolve("none").toString()))
                .startsWith("1: ")
                .contains("none is no folder", "--prometheus-data");
    }

    @Test
    void without_statistics_it_says_how_to_start_it() {
        assertThat(said("--prometheus-data", folder.toString(), "--statistics", "http://127.0.0.1:1"))
                .startsWith("1: ")
                .contains("statistics does not answer at http://127.0.0.1:1", "infra/up", "--statistics");
    }

    @Test
    void years_that_were_put_in_are_named_and_not_put_in_twice() throws IOException {
        Files.writeString(folder.resolve("backfilled.txt"), "2019 01ARZ3NDEKTSV4RRFFQ69G5FAV\n");

        assertThat(said("--prometheus-data", folder.toString(), "--from", "2018-01-01"))
                .startsWith("1: ")
                .contains("the years 2019 were backfilled before", "--again");
    }

    @Test
    void a_block_that_prometheus_has_put_together_with_others_cannot_be_taken_out() throws IOException {
        Files.writeString(folder.resolve("backfilled.txt"), "2019 01ARZ3NDEKTSV4RRFFQ69G5FAV\n");

        assertThat(said("--prometheus-data", folder.toString(), "--from", "2019-01-01", "--again"))
                .startsWith("1: ")
                .contains("01ARZ3NDEKTSV4RRFFQ69G5FAV is gone", "the record is not touched");
        assertThat(folder.resolve("backfilled.txt")).hasContent("2019 01ARZ3NDEKTSV4RRFFQ69G5FAV");
    }

    @Test
    void what_was_put_in_stays_until_statistics_has_answered() throws IOException {
        Path block = Files.createDirectory(folder.resolve("01ARZ3NDEKTSV4RRFFQ69G5FAV"));
        Files.writeString(folder.resolve("backfilled.txt"), "2019 01ARZ3NDEKTSV4RRFFQ69G5FAV\n");

        assertThat(said(
                        "--prometheus-data",
                        folder.toString(),
                        "--statistics",
                        "http://127.0.0.1:1",
                        "--from",
                        "2019-01-01",
                        "--again"))
                .startsWith("1: ")
                .contains("statistics does not answer");
        assertThat(block).exists();
        assertThat(folder.resolve("backfilled.txt")).hasContent("2019 01ARZ3NDEKTSV4RRFFQ69G5FAV");
    }

    @Test
    void a_sample_gets_the_labels_of_a_scraped_one() {
        assertThat(Sample.asScraped("rogatory_year_open{kind=\"mla\",year=\"2021\"} 1.0 1612137600"))
                .isEqualTo("rogatory_year_open{instance=\"backfill\",job=\"services\",service=\"statistics\","
                        + "kind=\"mla\",year=\"2021\"} 1.0 1612137600");
        assertThat(Sample.asScraped("rogatory_x 1.0 1612137600"))
                .isEqualTo("rogatory_x{instance=\"backfill\",job=\"services\",service=\"statistics\"} 1.0 1612137600");
    }

    @Test
    void what_is_younger_is_left_to_the_scrapes() {
        Instant end = Instant.ofEpochSecond(1612137600);

        assertThat(Sample.isOlder("x{} 1.0 1612137599", end)).isTrue();
        assertThat(Sample.isOlder("x{} 1.0 1612137600", end)).isFalse();
    }

    @Test
    void the_days_are_asked_for_year_by_year() {
        assertThat(Year.all(LocalDate.of(2019, 6, 1), LocalDate.of(2021, 2, 3)))
                .containsExactly(
                        new Year(LocalDate.of(2019, 6, 1), LocalDate.of(2019, 12, 31)),
                        new Year(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)),
                        new Year(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 2, 3)));
    }

    /** The exit code and what is said at the terminal. */
    private static String said(String... arguments) {
        PrintStream terminal = System.err;
        var said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            return Main.run(NOW, arguments) + ": " + said.toString(StandardCharsets.UTF_8);
        } finally {
            System.setErr(terminal);
        }
    }
}
