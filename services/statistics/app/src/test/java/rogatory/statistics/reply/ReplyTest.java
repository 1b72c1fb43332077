package rogatory.statistics.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static rogatory.statistics.facts.Values.NONE;
import static rogatory.statistics.facts.What.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rogatory.statistics.Conference;
import rogatory.statistics.cases.CaseFacts;
import rogatory.statistics.cases.Told;
import rogatory.statistics.tables.Scope;
import rogatory.vocabulary.BasisInvoked;

class ReplyTest {

    private static Source source() {
        var question = Conference.year(2021, LocalDate.of(2022, 3, 31), Instant.MAX, Scope.ALL);
        return new Source("for the test", Map.of("as of", "2022-03-31"), Conference.tables(cases(), question));
    }

    private static List<CaseFacts> cases() {
        return List.of(
                Told.mla("mla-1", "2021-02-01", Told.plain("M-SERV-46_3b"))
                        .on(
                                "2021-03-01",
                                REFUSED,
                                NONE.codes(List.of("M-DUAL-46_9b")).detail("RA").yes(true))
                        .asOf("2022-03-31"),
                Told.mla("mla-2", "2021-04-01", Told.plain("M-SERV-46_3b")).asOf("2022-03-31"),
                Told.extradition("extradition-1", "2021-04-01")
                        .on(
                                "2021-04-02",
                                LEGAL_BASIS_DETERMINED,
                                NONE.bases(List.of(new BasisInvoked("UNCAC_44_5", "RELIED_ON"))))
                        .asOf("2022-03-31"));
    }

    private static String reply(String id) {
        return Reply.ALL.stream()
                .filter(reply -> reply.id().equals(id))
                .findFirst()
                .orElseThrow()
                .written(source());
    }

    /** What stands between one heading and the next. */
    private static String part(String page, String heading) {
        return page.substring(page.indexOf("<h2>" + heading)).split("<h2>", 3)[1];
    }

    @Test
    void the_basis_of_each_article_is_told_by_direction_and_outcome() {
        String page = reply("nv-2021");

        assertThat(part(page, "1. Extradition"))
                .contains("Convention as the legal basis for extradition", "<td>UNCAC_44_5</td>", "<td>INCOMING</td>")
                .doesNotContain("UNCAC_46_7");
        assertThat(part(page, "2. Mutual legal assistance"))
                .contains("<tr><th>kind</th><th>direction</th><th>basis</th><th>role</th>")
                .contains("<td>UNCAC_46_7_SOLE</td><td>RELIED_ON</td><td class=\"n\">2</td><td class=\"n\">1</td>"
                        + "<td class=\"n\">0</td><td class=\"n\">1</td>");
        assertThat(part(page, "3. Law-enforcement cooperation")).contains("None is on record");
        assertThat(part(page, "4. The Convention in all")).contains("UNCAC_ANY", "UNCAC_SOLE");
    }

    @Test
    void challenges_stand_beside_good_practices_and_what_requests_are_measured_against() {
        String page = reply("nv-2020");

        assertThat(part(page, "2. Challenges"))
                .contains("<td>C03</td>", "M-DUAL-46_9b")
                .doesNotContain("<td>C22</td>");
        assertThat(part(page, "3. Good practices")).contains("None is on record");
        assertThat(part(page, "4. Legal requirements")).contains("46(15)", "Grounds for refusing extradition");
    }

    @Test
    void definitions_and_caveats_are_those_of_the_pages_that_people_read() throws IOException {
        String indicators =
                Files.readString(Path.of("../../../docs/indicators.md")).replace("\n", " ");
        String tables = Files.readString(Path.of("../../../docs/statistics.md")).replaceAll("\\s+", " ");
        String page = reply("nv-2021");

        String defined = "Quantiles are of type 7 (Hyndman and Fan 1996).";
        assertThat(indicators).contains(defined);
        assertThat(part(page, "Definitions"))
                .contains(defined, "<td>LB-1</td><td>Use of the Convention</td>")
                .doesNotContain("<td>D-4</td>");
        String caveat = "counts a request in the row of each basis that it names.";
        assertThat(tables).contains(caveat);
        assertThat(part(page, "Caveats"))
                .contains("T4 " + caveat, "Not reckoned, for want of data")
                .doesNotContain("<li>T8");
    }

    @Test
    void what_is_written_in_a_cell_is_text_and_never_markup() {
        assertThat(new Html("a < b").paragraph("R&D <b>").written())
                .contains("<h1>a &lt; b</h1>", "<p>R&amp;D &lt;b&gt;</p>");
    }

    @Test
    void the_same_figures_make_the_same_reply() {
        assertThat(reply("nv-2020")).isEqualTo(reply("nv-2020"));
    }
}
